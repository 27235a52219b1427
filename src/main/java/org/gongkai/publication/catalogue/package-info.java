/** What an agency tells of its disclosure as such: the guide, the disclosure rules, the standard catalogue of the grass roots. */
@NamedInterface("guide")
@NullMarked
package org.gongkai.publication.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
