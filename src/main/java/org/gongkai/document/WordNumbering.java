package org.gongkai.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.WordMarks.ParagraphMarks;

/** Counts the automatic numbers of headings and list items, which stand in no text but are printed. */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** How long a chain of styles is followed, should it be a ring. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<Integer, WordList> definitions = new HashMap<>();
    private final Map<Integer, Integer> definitionOfList = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private record Style(String basedOn, int list, int level) {}

    private WordNumbering() {}

    /** The numbering of a document, when it has one. */
    static Optional<WordNumbering> of(Archive archive, Relations relations, Allowance allowance)
            throws IOException, XMLStreamException {
        var part = relations.target("/numbering").filter(archive::has);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        var numbering = new WordNumbering();
        try (var content = archive.open(part.get())) {
            numbering.readLists(Xml.of(content, allowance));
        }
        var stylesPart = relations.target("/styles").filter(archive::has);
        if (stylesPart.isPresent()) {
            try (var content = archive.open(stylesPart.get())) {
                numbering.readStyles(Xml.of(content, allowance));
            }
        }
        return Optional.of(numbering);
    }

    /** The number printed before a paragraph, empty when it has none. */
    String next(ParagraphMarks marks) {
        var style = numbered(marks.style());
        var list = marks.list() >= 0 ? marks.list() : style.list();
        var level = marks.level() >= 0 ? marks.level() : style.level();
        var definition = definitions.get(definitionOfList.getOrDefault(list, -1));
        return definition == null ? "" : definition.next(Math.clamp(level, 0, LEVELS - 1));
    }

    private Style numbered(String id) {
        var style = styles.get(id);
        for (var i = 0; i < LONGEST_CHAIN && style != null && style.list() < 0; i++) {
            style = styles.get(style.basedOn());
        }
        return style == null ? new Style("", -1, -1) : style;
    }

    private void readLists(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var definition = new WordList();
        var list = -1;
        var level = 0;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "abstractNum" -> {
                    definition = new WordList();
                    definitions.put(xml.number("abstractNumId", -1), definition);
                }
                case "lvl" -> level = Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
                case "start" -> definition.start(level, xml.number("val", 1));
                case "numFmt" -> definition.format(level, xml.attribute("val"));
                case "lvlText" -> definition.text(level, xml.attribute("val"));
                case "num" -> {
                    list = xml.number("numId", -1);
                    // What follows belongs to one list's exceptions, not to the last definition.
                    definition = new WordList();
                }
                case "abstractNumId" -> definitionOfList.put(list, xml.number("val", -1));
                default -> {}
            }
        }
    }

    private void readStyles(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        while (xml.nextElement()) {
            if (xml.name().equals("style")) {
                readStyle(xml);
            }
        }
    }

    private void readStyle(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var id = xml.attribute("styleId");
        var basedOn = "";
        var list = -1;
        var level = -1;
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.name()) {
                        case "basedOn" -> basedOn = xml.attribute("val");
                        case "numId" -> list = xml.number("val", -1);
                        case "ilvl" -> level = xml.number("val", -1);
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        styles.put(id, new Style(basedOn, list, level));
    }
}
