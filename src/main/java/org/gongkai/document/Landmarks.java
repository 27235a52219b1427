package org.gongkai.document;

/**
 * Lines that whoever reads a document knows beforehand: they part running text from tables where the file does not.
 *
 * <p>Files lay headings and text out in rows of tables, and text extractors mix both; what is a heading is known to
 * the reader's subject, not to a file format.
 */
public interface Landmarks {

    /** Nothing is known beforehand. */
    Landmarks NONE = new Landmarks() {
        @Override
        public boolean isHeading(String line) {
            return false;
        }

        @Override
        public boolean isCaption(String line) {
            return false;
        }
    };

    /** Whether the line is a heading between tables and never stands in one. */
    boolean isHeading(String line);

    /** Whether the line is a caption within a table and never running text. */
    boolean isCaption(String line);
}
