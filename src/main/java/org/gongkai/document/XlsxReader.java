package org.gongkai.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads Excel workbooks (.xlsx) straight from their XML; sheets that are hidden stay so. */
record XlsxReader(Landmarks landmarks) implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var allowance = new Allowance(name, limits, landmarks);
        try {
            var blocks = new Blocks(allowance);
            read(Archive.of(content, allowance), allowance, blocks);
            return blocks.document(FileFormat.XLSX, "");
        } catch (XMLStreamException | IOException e) {
            throw Failures.refusal(e);
        }
    }

    private static void read(Archive archive, Allowance allowance, Blocks blocks)
            throws IOException, XMLStreamException {
        var main =
                Relations.of(archive, "", allowance).target("/officeDocument").orElse("xl/workbook.xml");
        var relations = Relations.of(archive, main, allowance);
        var strings = SheetStrings.of(part(archive, relations, "/sharedStrings"), archive, allowance);
        var formats = SheetFormats.of(part(archive, relations, "/styles"), archive, allowance);
        for (var sheet : sheets(archive, main, relations, allowance)) {
            try (var content = archive.open(sheet)) {
                new SheetBody(Xml.of(content, allowance), allowance, strings, formats)
                        .read()
                        .into(blocks);
            }
        }
    }

    private static Optional<String> part(Archive archive, Relations relations, String type) {
        return relations.target(type).filter(archive::has);
    }

    private static List<String> sheets(Archive archive, String main, Relations relations, Allowance allowance)
            throws IOException, XMLStreamException {
        var sheets = new ArrayList<String>();
        try (var content = archive.open(main)) {
            var xml = Xml.of(content, allowance);
            while (xml.nextElement()) {
                if (xml.name().equals("sheet")
                        && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                    relations.byId(xml.attribute("id")).filter(archive::has).ifPresent(sheets::add);
                    allowance.sheets(sheets.size());
                }
            }
        }
        return sheets;
    }
}
