package org.gongkai.document.page;

/** Something that takes a place in the reading order of a page. */
sealed interface Piece permits TextLine, PlacedTable {

    Box box();
}
