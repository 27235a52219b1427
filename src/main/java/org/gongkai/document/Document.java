package org.gongkai.document;

import java.util.List;

/**
 * A published file as paragraphs and tables in reading order.
 *
 * @param name the file's own name without folders, for messages
 * @param title title given outside the body, such as HTML's or a PDF's metadata; empty when there is none
 */
public record Document(String name, FileFormat format, String title, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
