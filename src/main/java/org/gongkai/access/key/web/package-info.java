/** The pages of keys. */
@NullMarked
package org.gongkai.access.key.web;

import org.jspecify.annotations.NullMarked;
