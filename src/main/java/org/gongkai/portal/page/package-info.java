/** Public pages as bytes in memory: made once, sent many times, let go of when what they depend on changes. */
@NullMarked
package org.gongkai.portal.page;

import org.jspecify.annotations.NullMarked;
