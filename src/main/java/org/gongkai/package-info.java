/** Government information disclosure: one process, one package for each part of the law's work. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
