/** What the acts on the organisation share: the rules of the tree and the registers they write to. */
@NullMarked
package org.gongkai.organisation.model;

import org.jspecify.annotations.NullMarked;
