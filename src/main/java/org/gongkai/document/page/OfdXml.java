package org.gongkai.document.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks forward through a part, element by element. Document types are refused: nothing is expanded or fetched. */
final class OfdXml {

    private final XMLStreamReader reader;
    private final Quota quota;
    private int depth;

    private OfdXml(XMLStreamReader reader, Quota quota) {
        this.reader = reader;
        this.quota = quota;
    }

    static OfdXml of(byte[] content, Quota quota) throws IOException {
        // The JDK's own, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return new OfdXml(factory.createXMLStreamReader(new ByteArrayInputStream(content)), quota);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return depth;
    }

    /** Moves to the next element that begins within the one that was at {@code within}; false when that one has ended. */
    boolean nextElement(int within) throws IOException {
        while (depth >= within) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    void skip() throws IOException {
        var skipped = depth;
        while (depth >= skipped) {
            next();
        }
    }

    String name() {
        return reader.getLocalName();
    }

    /** Empty when there is none. */
    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    boolean isInvisible() {
        return attribute("Visible").equals("false");
    }

    /** The text of the current element, which ends with this. */
    String text() throws IOException {
        var text = new StringBuilder();
        var read = depth;
        while (depth >= read) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private int next() throws IOException {
        quota.mark();
        try {
            var event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("no DTD");
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
