package org.gongkai.document;

/** What a body or a cell holds, in order. */
sealed interface Content {

    /** Lines of text apart by line feeds, not yet cleaned. */
    record Running(String text) implements Content {}

    /** A table within. */
    record Inner(FoundTable table) implements Content {}
}
