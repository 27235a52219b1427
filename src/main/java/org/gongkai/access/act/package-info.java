/** What is done to accounts: signing in, changing and resetting passwords, adding and removing further ways to prove who one is. */
@NullMarked
package org.gongkai.access.act;

import org.jspecify.annotations.NullMarked;
