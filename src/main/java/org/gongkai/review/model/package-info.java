/** The rules of a review: whose turn it is, who may sign for whom. */
@NullMarked
package org.gongkai.review.model;

import org.jspecify.annotations.NullMarked;
