package org.gongkai.publication.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.portal.Origins;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.open.PublicAddress;

/**
 * An Atom feed (RFC 4287) of the newest items of a list.
 *
 * @param page address of the list
 */
record ItemFeed(String origin, String page, String author, String title) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** What XML cannot say however it is written. */
    private static final String UNSPEAKABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    byte[] of(List<PublishedLine> lines) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", Origins.absolute(origin, page));
        element(xml, "title", title);
        element(
                xml,
                "updated",
                lines.stream()
                        .findFirst()
                        .map(ItemFeed::second)
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", page + "feed.atom", "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        for (var line : lines) {
            entry(xml, line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, PublishedLine line) throws XMLStreamException {
        var path = PublicAddress.of(line.id());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", line.language());
        element(xml, "id", Origins.absolute(origin, path));
        element(xml, "title", line.title());
        element(xml, "updated", second(line).toString());
        if (line.summary().isPresent()) {
            element(xml, "summary", line.summary().get());
        }
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "alternate", path, "text/html");
        xml.writeEndElement();
    }

    private static Instant second(PublishedLine line) {
        return line.publishedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private void link(XMLStreamWriter xml, String relation, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", Origins.absolute(origin, path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(UNSPEAKABLE, ""));
        xml.writeEndElement();
    }
}
