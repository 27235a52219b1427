/** Keys: how an agency's own systems are let in, each confined to the agency it was made for or to what lies below it. */
@NullMarked
package org.gongkai.access.key;

import org.jspecify.annotations.NullMarked;
