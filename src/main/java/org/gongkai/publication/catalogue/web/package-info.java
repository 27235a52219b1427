/** Pages of the catalogue, the site, the guide and the rules. */
@NullMarked
package org.gongkai.publication.catalogue.web;

import org.jspecify.annotations.NullMarked;
