package org.gongkai.portal;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A list of addresses as sitemaps.org has it. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final String entry;

    Sitemap(String root, String entry) throws XMLStreamException {
        this.entry = entry;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(NAMESPACE);
    }

    void add(String address) throws XMLStreamException {
        xml.writeStartElement(entry);
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    byte[] bytes() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }
}
