package org.gongkai.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the body of a Word document as it shows when all changes are accepted: text of runs, breaks, results of
 * fields, tables within tables, text boxes; no instructions, no deleted or hidden text.
 */
final class WordBody {

    private final Xml xml;
    private final Allowance allowance;
    private final Optional<WordNumbering> numbering;
    private final WordPictures pictures;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final WordFields fields = new WordFields();
    private boolean hidden;
    private boolean placeholder;

    WordBody(Xml xml, Allowance allowance, Optional<WordNumbering> numbering, WordPictures pictures) {
        this.xml = xml;
        this.allowance = allowance;
        this.numbering = numbering;
        this.pictures = pictures;
        flows.push(new Flow());
    }

    Flow read() throws XMLStreamException, UnreadableDocumentException {
        do {
            if (!xml.nextElement()) {
                throw allowance.broken();
            }
        } while (!xml.name().equals("body"));
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth += start(xml.name()) ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    end(xml.name());
                    depth--;
                }
                default -> {}
            }
        }
        while (!tables.isEmpty()) {
            flow().table(tables.pop().found());
        }
        return flow();
    }

    /** Whether the element is still open after it was looked at. */
    private boolean start(String name) throws XMLStreamException, UnreadableDocumentException {
        switch (name) {
            case "t" -> {
                text(pictures.text(xml.elementText()));
                return false;
            }
            case "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "delInstrText",
                    "Fallback",
                    "rt",
                    "sectPr",
                    "tblPr",
                    "tblGrid",
                    "binData" -> {
                return skipped();
            }
            // Changes as Word's own XML of 2003 marks them.
            case "annotation" -> {
                return !xml.attribute("type").equals("Word.Deletion") || skipped();
            }
            case "sdtPr" -> {
                placeholder = WordMarks.isPlaceholder(xml);
                return false;
            }
            case "sdtContent" -> {
                var skip = placeholder;
                placeholder = false;
                return !skip || skipped();
            }
            case "pPr" -> {
                paragraphMarks();
                return false;
            }
            case "rPr" -> {
                hidden = WordMarks.runIsHidden(xml);
                return false;
            }
            case "tcPr" -> {
                table().cellMarks(WordMarks.cell(xml));
                return false;
            }
            case "trPr" -> {
                table().rowMarks(WordMarks.row(xml));
                return false;
            }
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> text(symbol(xml.attribute("char")));
            case "docPr" -> pictures.describe(xml.attribute("descr"), true);
            case "cNvPr" -> pictures.describe(xml.attribute("descr"), false);
            case "shape" -> pictures.describe(xml.attribute("alt"), true);
            case "blip" -> picture(xml.attribute("embed"));
            case "imagedata" -> picture(xml.attribute("id"));
            case "tbl" -> openTable();
            case "tr" -> table().row();
            case "tc" -> {
                allowance.cell();
                table().openCell();
                flows.push(new Flow());
            }
            case "txbxContent" -> flows.push(new Flow());
            default -> {}
        }
        return true;
    }

    private void end(String name) {
        switch (name) {
            case "p" -> flow().lineBreak();
            case "r" -> hidden = false;
            case "tc" -> table().cell(flows.pop().contents());
            case "tr" -> table().endRow();
            case "tbl" -> {
                var table = tables.pop().found();
                flow().table(table);
            }
            case "txbxContent" -> {
                var box = flows.pop();
                flow().lineBreak();
                flow().addAll(box.contents());
            }
            default -> {}
        }
    }

    private boolean skipped() throws XMLStreamException, UnreadableDocumentException {
        xml.skip();
        return false;
    }

    private void paragraphMarks() throws XMLStreamException, UnreadableDocumentException {
        var marks = WordMarks.paragraph(xml);
        flow().lineBreak();
        if (numbering.isPresent()) {
            flow().text(numbering.get().next(marks));
        }
    }

    private void openTable() throws UnreadableDocumentException {
        tables.push(new WordTable());
        allowance.nesting(tables.size());
    }

    /** Where a row or cell stands outside a table the file is broken; it is read as if the table began here. */
    private WordTable table() {
        if (tables.isEmpty()) {
            tables.push(new WordTable());
        }
        return tables.getFirst();
    }

    private Flow flow() {
        return flows.getFirst();
    }

    private void text(String text) {
        if (!hidden && !fields.inInstruction()) {
            flow().text(text);
        }
    }

    private void picture(String relation) {
        if (!hidden && !fields.inInstruction()) {
            flow().text(pictures.show(relation));
        }
    }

    /** Symbol fonts keep their signs in the private area: none of them is text. */
    private static String symbol(String code) {
        try {
            var character = Integer.parseInt(code, 16);
            return Character.isBmpCodePoint(character) && Character.getType(character) != Character.PRIVATE_USE
                    ? Character.toString(character)
                    : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
