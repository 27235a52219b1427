/** Where the shell keeps what it has to remember. */
@NullMarked
package org.gongkai.portal.store;

import org.jspecify.annotations.NullMarked;
