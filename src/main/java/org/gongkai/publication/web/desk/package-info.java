/** The staff pages of items: list, form, overview with the acts, versions. */
@NullMarked
package org.gongkai.publication.web.desk;

import org.jspecify.annotations.NullMarked;
