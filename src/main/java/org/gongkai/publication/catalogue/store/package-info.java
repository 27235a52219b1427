/** SQL of the guide, the rules and the standard catalogue. */
@NullMarked
package org.gongkai.publication.catalogue.store;

import org.jspecify.annotations.NullMarked;
