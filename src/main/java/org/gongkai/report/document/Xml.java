package org.gongkai.report.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML forwards. Document types are refused, so nothing is expanded, fetched or included. */
final class Xml {

    /** Elements nest deeper than tables do; a table needs at most so many within each other. */
    private static final int ELEMENTS_PER_TABLE = 10;

    private final XMLStreamReader reader;
    private final Allowance allowance;
    private int depth;

    private Xml(XMLStreamReader reader, Allowance allowance) {
        this.reader = reader;
        this.allowance = allowance;
    }

    static Xml of(InputStream content, Allowance allowance) throws XMLStreamException {
        // The JDK's own, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Its own limit of 100 is below what drawings in real files need; ours is checked at each element.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return new Xml(factory.createXMLStreamReader(content), allowance);
    }

    /** Moves to the next event and tells its kind as {@link XMLStreamConstants} do. */
    int next() throws XMLStreamException, UnreadableDocumentException {
        allowance.step();
        var event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> allowance.nesting(++depth / ELEMENTS_PER_TABLE);
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw allowance.broken();
            default -> {}
        }
        return event;
    }

    /** Whether the reader stands at the start of an element. */
    boolean isStart() {
        return reader.isStartElement();
    }

    /** Moves to the next start of an element anywhere, or tells that there is none. */
    boolean nextElement() throws XMLStreamException, UnreadableDocumentException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; empty when there is none. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String attribute, int otherwise) {
        return Numbers.integer(attribute(attribute), otherwise);
    }

    /** All text up to the end of the current element. */
    String elementText() throws XMLStreamException, UnreadableDocumentException {
        var text = new StringBuilder();
        for (var inner = 1; inner > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> inner--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    /** Leaves out the current element with all it holds. */
    void skip() throws XMLStreamException, UnreadableDocumentException {
        for (var inner = 1; inner > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> inner--;
                default -> {}
            }
        }
    }
}
