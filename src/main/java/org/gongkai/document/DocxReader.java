package org.gongkai.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads Word files (.docx) and Word's single-file XML, straight from their XML. */
record DocxReader(Landmarks landmarks) implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var allowance = new Allowance(name, limits, landmarks);
        try {
            var body = Containers.isZip(content) ? fromArchive(content, allowance) : fromXml(content, allowance);
            var blocks = new Blocks(allowance);
            FoundTable.into(blocks, body.contents());
            return blocks.document(FileFormat.DOCX, "");
        } catch (XMLStreamException | IOException e) {
            throw Failures.refusal(e);
        }
    }

    private static Flow fromArchive(byte[] content, Allowance allowance) throws IOException, XMLStreamException {
        var archive = Archive.of(content, allowance);
        var relations = Relations.of(archive, "", allowance);
        var main = relations.target("/officeDocument").orElse("word/document.xml");
        var numbers = WordNumbering.of(archive, Relations.of(archive, main, allowance), allowance);
        try (var part = archive.open(main)) {
            return new WordBody(Xml.of(part, allowance), allowance, numbers).read();
        }
    }

    private static Flow fromXml(byte[] content, Allowance allowance) throws IOException, XMLStreamException {
        var xml = Xml.of(new StringReader(withoutMark(Encoding.decode(content))), allowance);
        return new WordBody(xml, allowance, Optional.empty()).read();
    }

    private static String withoutMark(String xml) {
        return xml.startsWith("\ufeff") ? xml.substring(1) : xml;
    }
}
