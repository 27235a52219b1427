/** The acts on the registers, one class each, and what follows from others' acts. */
@NamedInterface("register-acts")
@NullMarked
package org.gongkai.publication.register.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
