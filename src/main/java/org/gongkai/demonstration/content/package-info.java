/** What the demonstration's agencies publish: a year of items, written for it, read from resources. */
@NullMarked
package org.gongkai.demonstration.content;

import org.jspecify.annotations.NullMarked;
