package org.gongkai.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share, cleaned once. */
final class SheetStrings {

    /** How sheets write characters that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Programs keep 32,767 characters in a cell. What is longer is cut here, to be refused by the row that it stands in. */
    static final int LONGEST = 4_000_000;

    private final List<String> strings = new ArrayList<>();

    private SheetStrings() {}

    static SheetStrings of(Optional<String> part, Archive archive, Allowance allowance)
            throws IOException, XMLStreamException {
        var strings = new SheetStrings();
        if (part.isPresent()) {
            try (var content = archive.open(part.get())) {
                strings.read(Xml.of(content, allowance), allowance);
            }
        }
        return strings;
    }

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    private void read(Xml xml, Allowance allowance) throws XMLStreamException, UnreadableDocumentException {
        var length = 0L;
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                var text = rich(xml);
                length += text.length();
                if (length > allowance.limits().characters()) {
                    throw allowance.tooMuchText();
                }
                strings.add(text);
            }
        }
    }

    /** Text in pieces of different faces; readings printed above it are left out. */
    static String rich(Xml xml) throws XMLStreamException, UnreadableDocumentException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.name()) {
                        case "t" -> {
                            if (text.length() <= LONGEST) {
                                text.append(xml.elementText(LONGEST));
                            } else {
                                xml.skip();
                            }
                        }
                        case "rPh" -> xml.skip();
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return clean(text.toString());
    }

    static String clean(String text) {
        return Texts.cell(
                text.contains("_x")
                        ? ESCAPE.matcher(text)
                                .replaceAll(code -> Matcher.quoteReplacement(
                                        Character.toString((char) Integer.parseInt(code.group(1), 16))))
                        : text);
    }
}
