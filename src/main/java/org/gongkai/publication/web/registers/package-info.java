/** The staff pages of the registers. */
@NullMarked
package org.gongkai.publication.web.registers;

import org.jspecify.annotations.NullMarked;
