/** Standard catalogues as workbooks. */
@NullMarked
package org.gongkai.publication.catalogue.workbook;

import org.jspecify.annotations.NullMarked;
