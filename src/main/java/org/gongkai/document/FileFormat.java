package org.gongkai.document;

/** The kinds of file that reports are published in, told by content and not by the name's ending alone. */
public enum FileFormat {
    TEXT,
    HTML,
    DOCX,
    DOC,
    PDF,
    XLSX,
    XLS,
    OFD,
    /** Our own form of a report, which is read without taking it apart into blocks. */
    JSON
}
