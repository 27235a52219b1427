/** The SQL of agencies and people. */
@NullMarked
package org.gongkai.organisation.store;

import org.jspecify.annotations.NullMarked;
