/** What a supervising office does beside the acts on a report itself: reminding, noting, taking files in. */
@NullMarked
package org.gongkai.supervision.act;

import org.jspecify.annotations.NullMarked;
