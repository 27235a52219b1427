/** Acts on the guide, the rules and the standard catalogue. */
@NullMarked
package org.gongkai.publication.catalogue.act;

import org.jspecify.annotations.NullMarked;
