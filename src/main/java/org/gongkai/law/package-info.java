/**
 * Law as code: sources, articles and the classifications that the law itself prints.
 *
 * <p>Plain Java, no framework; everything else in the platform may depend on it, and it depends on nothing.
 */
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
