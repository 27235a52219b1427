package org.gongkai.document;

/** Takes files of one kind apart. Never follows a link, loads a resource, runs a macro or writes outside memory. */
public interface DocumentReader {

    /**
     * @param name the file's own name, for messages
     * @throws UnreadableDocumentException when the content is broken or beyond {@code limits}
     */
    Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException;
}
