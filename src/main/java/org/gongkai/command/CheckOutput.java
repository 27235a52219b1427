package org.gongkai.command;

/** How {@code check} shows its results, file by file as they come. */
sealed interface CheckOutput permits CheckText, CheckLines, CheckJson {

    void add(Checked file);

    /** After the last file. */
    void close();
}
