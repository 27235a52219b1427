package org.gongkai.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts the body of a Word document into the fewest parts that make a file of it. */
final class WordFile {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";

    private WordFile() {}

    static byte[] of(String body) {
        return Zip.of(Map.of(
                "[Content_Types].xml",
                CONTENT_TYPES,
                "_rels/.rels",
                relations("officeDocument", "word/document.xml"),
                "word/document.xml",
                xml(body)));
    }

    static byte[] of(String body, String numbering, String styles) {
        return Zip.of(Map.of(
                "_rels/.rels",
                relations("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels",
                relations("numbering", "numbering.xml", "styles", "styles.xml"),
                "word/document.xml",
                xml(body),
                "word/numbering.xml",
                "<w:numbering " + NAMESPACES + ">" + numbering + "</w:numbering>",
                "word/styles.xml",
                "<w:styles " + NAMESPACES + ">" + styles + "</w:styles>"));
    }

    static String xml(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + NAMESPACES + "><w:body>" + body
                + "<w:sectPr/></w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String relations(String... typesAndTargets) {
        var relations = new StringBuilder();
        for (var i = 0; i < typesAndTargets.length; i += 2) {
            relations.append(RELATION.formatted("rId" + i / 2, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return RELATIONS.formatted(relations);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
