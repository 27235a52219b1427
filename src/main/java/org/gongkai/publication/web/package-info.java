/** The pages of proactive disclosure, for staff and for the public. */
@NullMarked
package org.gongkai.publication.web;

import org.jspecify.annotations.NullMarked;
