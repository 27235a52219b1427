/** Whether what is to be public becomes so in time (条例 Art. 18, 26): due dates of items, columns that fall still, yearly duties, reminders. */
@NullMarked
package org.gongkai.publication.timeliness;

import org.jspecify.annotations.NullMarked;
