package org.gongkai.publication.download;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A table that is written row by row, however long it gets; it is whole once it is closed. */
public interface PublicTable extends Closeable {

    void row(List<Cell> cells) throws IOException;

    /**
     * The head of a column.
     *
     * @param width in digits of the usual size
     */
    record Head(String words, int width) {}

    /** What stands in a cell. */
    sealed interface Cell {
        record Text(String text) implements Cell {}

        record Day(LocalDate day) implements Cell {}
    }
}
