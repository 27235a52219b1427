package org.gongkai.demonstration.content;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.TextDocument;
import org.gongkai.report.writing.TextWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The texts' light HTML, whole: as a body, and as a file. */
public final class LightHtml {

    private LightHtml() {}

    /** Every element closed. */
    public static String whole(String html) {
        return Jsoup.parseBodyFragment(html).body().html();
    }

    public static byte[] file(InventedItem.File file) {
        var format = OutputFormat.byExtension(file.ending()).orElseThrow();
        return TextWriter.write(document(file.name(), file.text()), format);
    }

    private static TextDocument document(String title, String html) {
        var blocks = new ArrayList<TextDocument.Block>();
        for (var element : Jsoup.parseBodyFragment(html).body().children()) {
            switch (element.tagName()) {
                case "table" -> {
                    var caption = element.selectFirst("caption");
                    if (caption != null) {
                        blocks.add(new TextDocument.Paragraph(caption.text()));
                    }
                    blocks.add(table(element));
                }
                case "h2" -> blocks.add(new TextDocument.Heading(element.text()));
                default -> blocks.add(new TextDocument.Paragraph(element.text()));
            }
        }
        return new TextDocument(title, blocks);
    }

    private static TextDocument.Table table(Element table) {
        List<List<TextDocument.Cell>> rows = table.select("tr").stream()
                .map(row -> row.select("th, td").stream()
                        .map(cell -> new TextDocument.Cell(
                                cell.text(), span(cell, "colspan"), span(cell, "rowspan"), cell.nameIs("th")))
                        .toList())
                .toList();
        return new TextDocument.Table(rows);
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
