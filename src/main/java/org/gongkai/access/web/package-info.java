/** The pages of signing in and of one's own account, the session, and who asks. */
@NullMarked
package org.gongkai.access.web;

import org.jspecify.annotations.NullMarked;
