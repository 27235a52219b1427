package org.gongkai.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads Word files (.docx) and Word's single-file XML, straight from their XML. */
record DocxReader(Landmarks landmarks) implements DocumentReader {

    /** Beyond this a picture is left out. */
    private static final int LARGEST_PICTURE = 20 << 20;

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        return read(content, new Allowance(name, limits, landmarks), WordPictures.leftOut());
    }

    Pictured pictured(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var pictures = WordPictures.wanted();
        var document = read(content, new Allowance(name, limits, landmarks), pictures);
        try {
            return new Pictured(document, contents(content, new Allowance(name, limits, landmarks), pictures));
        } catch (XMLStreamException | IOException e) {
            throw Failures.refusal(e);
        }
    }

    private static Document read(byte[] content, Allowance allowance, WordPictures pictures)
            throws UnreadableDocumentException {
        try {
            var body =
                    Containers.isZip(content) ? fromArchive(content, allowance, pictures) : fromXml(content, allowance);
            var blocks = new Blocks(allowance);
            FoundTable.into(blocks, body.contents());
            return blocks.document(FileFormat.DOCX, "");
        } catch (XMLStreamException | IOException e) {
            throw Failures.refusal(e);
        }
    }

    private static Flow fromArchive(byte[] content, Allowance allowance, WordPictures pictures)
            throws IOException, XMLStreamException {
        var archive = Archive.of(content, allowance);
        var main = main(archive, allowance);
        var numbers = WordNumbering.of(archive, Relations.of(archive, main, allowance), allowance);
        try (var part = archive.open(main)) {
            return new WordBody(Xml.of(part, allowance), allowance, numbers, pictures).read();
        }
    }

    private static String main(Archive archive, Allowance allowance) throws IOException, XMLStreamException {
        return Relations.of(archive, "", allowance).target("/officeDocument").orElse("word/document.xml");
    }

    /** The pictures that the body showed; without contents where the file does not hold them, or they are too large. */
    private static List<Picture> contents(byte[] content, Allowance allowance, WordPictures pictures)
            throws IOException, XMLStreamException {
        var found = new ArrayList<Picture>();
        if (!pictures.shown().isEmpty()) {
            var archive = Archive.of(content, allowance);
            var relations = Relations.of(archive, main(archive, allowance), allowance);
            for (var shown : pictures.shown()) {
                var part = relations.byId(shown.relation()).filter(archive::has);
                found.add(
                        new Picture(part.isPresent() ? bytes(archive, part.get()) : new byte[0], shown.description()));
            }
        }
        return found;
    }

    private static byte[] bytes(Archive archive, String name) throws IOException {
        try (var part = archive.open(name)) {
            var bytes = part.readNBytes(LARGEST_PICTURE + 1);
            return bytes.length > LARGEST_PICTURE ? new byte[0] : bytes;
        }
    }

    private static Flow fromXml(byte[] content, Allowance allowance) throws IOException, XMLStreamException {
        var xml = Xml.of(new StringReader(withoutMark(Encoding.decode(content))), allowance);
        return new WordBody(xml, allowance, Optional.empty(), WordPictures.leftOut()).read();
    }

    private static String withoutMark(String xml) {
        return xml.startsWith("\ufeff") ? xml.substring(1) : xml;
    }
}
