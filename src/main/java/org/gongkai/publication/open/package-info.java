/** What public pages of items show, made alike for what is public and for a draft that is looked at before. */
@NullMarked
package org.gongkai.publication.open;

import org.jspecify.annotations.NullMarked;
