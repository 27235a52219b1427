/** The SQL of reviews and chains. */
@NullMarked
package org.gongkai.review.store;

import org.jspecify.annotations.NullMarked;
