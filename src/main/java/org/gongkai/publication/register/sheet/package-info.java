/** Lists brought and taken away as files: workbooks, CSV, Word. */
@NullMarked
package org.gongkai.publication.register.sheet;

import org.jspecify.annotations.NullMarked;
