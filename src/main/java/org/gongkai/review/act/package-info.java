/** What is done at a review: each act one class, one transaction. */
@NamedInterface("act")
@NullMarked
package org.gongkai.review.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
