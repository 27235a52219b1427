package org.gongkai.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.platform.RationedReader;

/** Reads XML forwards. Document types are refused, so nothing is expanded, fetched or included. */
final class Xml {

    /** Elements nest deeper than tables do; a table needs at most so many within each other. */
    private static final int ELEMENTS_PER_TABLE = 10;

    /** Length of the longest byte order mark. */
    private static final int MARK = 3;

    /** What the parser reads ahead, and a little more. */
    private static final int SMALL = 1 << 16;

    /** A comment, an attribute or a section of plain characters is one piece to the parser; text comes in small ones. */
    private static final int LONGEST_PIECE = 1 << 24;

    private final RationedReader source;
    private final XMLStreamReader reader;
    private final Allowance allowance;
    private int depth;

    private Xml(RationedReader source, XMLStreamReader reader, Allowance allowance) {
        this.source = source;
        this.reader = reader;
        this.allowance = allowance;
    }

    /** Reads a part of an Office file, which is in UTF-8 or UTF-16 whatever it declares. */
    static Xml of(InputStream content, Allowance allowance) throws XMLStreamException, IOException {
        var start = new PushbackInputStream(content, MARK);
        var mark = start.readNBytes(MARK);
        if (Containers.startsWith(mark, 0xEF, 0xBB, 0xBF)) {
            return of(new InputStreamReader(start, StandardCharsets.UTF_8), allowance);
        }
        start.unread(mark);
        if (Containers.startsWith(mark, 0xFF, 0xFE)
                || Containers.startsWith(mark, 0xFE, 0xFF)
                || Containers.startsWith(mark, 0, '<')) {
            return of(new InputStreamReader(start, StandardCharsets.UTF_16), allowance);
        }
        var charset = Containers.startsWith(mark, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return of(new InputStreamReader(start, charset), allowance);
    }

    /** Decoding is ours: the parser would print what it thinks of broken bytes. */
    static Xml of(Reader content, Allowance allowance) throws XMLStreamException {
        // The JDK's own, whatever else is on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Its own limit of 100 is below what drawings in real files need; ours is checked at each element.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        var longest = Math.min(LONGEST_PIECE, Math.max(allowance.limits().characters(), SMALL));
        var source = new RationedReader(content, longest, allowance::tooMuchText);
        return new Xml(source, factory.createXMLStreamReader(source), allowance);
    }

    /** Moves to the next event and tells its kind as {@link XMLStreamConstants} do. */
    int next() throws XMLStreamException, UnreadableDocumentException {
        allowance.step();
        source.begin();
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

    /** All text up to the end of the current element; no more than a whole file may have. */
    String elementText() throws XMLStreamException, UnreadableDocumentException {
        var most = allowance.limits().characters();
        var text = elementText(most);
        if (text.length() > most) {
            throw allowance.tooMuchText();
        }
        return text;
    }

    /** All text up to the end of the current element. Where there is more than asked for, it is cut somewhere beyond. */
    String elementText(int most) throws XMLStreamException, UnreadableDocumentException {
        var text = new StringBuilder();
        for (var inner = 1; inner > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> inner--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() <= most) {
                        text.append(reader.getText());
                    }
                }
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
