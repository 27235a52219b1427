package org.gongkai.publication.imports;

import java.io.IOException;
import java.util.List;

/** The rows of what was handed in, in an order that is the same each time it is opened. */
interface RowSource extends AutoCloseable {

    /** Leaves out the first rows. */
    void skip(int rows) throws IOException, UnreadableSourceException;

    /** The next rows; fewer than asked for at the end or where they are long, and none after it. */
    List<SourceRow> next(int atMost) throws IOException, UnreadableSourceException;

    /** The files beside the rows. */
    Folder folder();

    @Override
    void close() throws IOException;
}
