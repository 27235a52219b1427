/** Measurements that {@code ./gongkai bench} runs: ratios to what others need for the same work, in one run. */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
