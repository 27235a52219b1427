/** What is done to accounts: signing in, changing and resetting passwords, adding and removing further ways to prove who one is. */
@NamedInterface("act")
@NullMarked
package org.gongkai.access.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
