/** The pages of timeliness. */
@NullMarked
package org.gongkai.publication.timeliness.web;

import org.jspecify.annotations.NullMarked;
