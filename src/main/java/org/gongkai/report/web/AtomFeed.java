package org.gongkai.report.web;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.portal.Origins;
import org.gongkai.report.writing.OutputFormat;

/**
 * An Atom feed (RFC 4287).
 *
 * @param self address of the feed, {@code page} that of the page it belongs to
 */
record AtomFeed(String origin, String self, String page, String title) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    byte[] of(List<Listed> entries) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "zh-CN");
        element(xml, "id", Origins.absolute(origin, self));
        element(xml, "title", title);
        element(xml, "updated", latest(entries).toString());
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", page, "text/html");
        for (var entry : entries) {
            entry(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Listed listed) throws XMLStreamException {
        var entry = listed.entry();
        var path = listed.path();
        xml.writeStartElement("entry");
        element(xml, "id", Origins.absolute(origin, path));
        element(xml, "title", listed.title());
        element(xml, "updated", second(entry.publishedAt()).toString());
        xml.writeStartElement("author");
        element(xml, "name", entry.agencyName());
        xml.writeEndElement();
        link(xml, "alternate", path, "text/html");
        link(xml, "related", listed.path(OutputFormat.JSON.extension()), "application/json");
        xml.writeEndElement();
    }

    private static Instant latest(List<Listed> entries) {
        return entries.stream()
                .map(each -> second(each.entry().publishedAt()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private void link(XMLStreamWriter xml, String relation, String path, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", Origins.absolute(origin, path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
