/** The pages of signing and of the chains. */
@NullMarked
package org.gongkai.review.web;

import org.jspecify.annotations.NullMarked;
