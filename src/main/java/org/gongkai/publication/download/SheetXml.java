package org.gongkai.publication.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one after the other; attributes are given as names and values by turns. */
final class SheetXml {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String UNSPEAKABLE = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    SheetXml(OutputStream bytes) throws IOException {
        try {
            var text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("worksheet");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    SheetXml open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    SheetXml empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Leaves out what XML cannot say. */
    SheetXml text(String text) throws IOException {
        try {
            xml.writeCharacters(text.replaceAll(UNSPEAKABLE, ""));
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    SheetXml close(int elements) throws IOException {
        try {
            for (var element = 0; element < elements; element++) {
                xml.writeEndElement();
            }
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
