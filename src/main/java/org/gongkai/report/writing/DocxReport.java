package org.gongkai.report.writing;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.Report;

/** A report as a Word file in the official form: A4, its faces and sizes, its tables to the twentieth of a point. */
final class DocxReport {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<OfficePackage.Part> PARTS = List.of(
            new OfficePackage.Part("styles.xml", "styles", WORD + "styles+xml"),
            new OfficePackage.Part("settings.xml", "settings", WORD + "settings+xml"));
    private static final String STYLES = HtmlReport.resource("docx-styles.xml");
    private static final String SETTINGS = HtmlReport.resource("docx-settings.xml");

    private DocxReport() {}

    static byte[] write(Report report) {
        return file(report.title(), markup -> body(report, markup));
    }

    /** A Word file of these looks with other contents. */
    static byte[] file(String title, Consumer<Markup> body) {
        var markup = new Markup();
        markup.open("w:document", "xmlns:w", NAMESPACE).open("w:body");
        body.accept(markup);
        page(markup);
        return OfficePackage.begin(title, "word/document.xml", WORD + "document.main+xml", PARTS)
                .xml("word/document.xml", markup.close().close().toString())
                .xml("word/styles.xml", STYLES)
                .xml("word/settings.xml", SETTINGS)
                .bytes();
    }

    private static void body(Report report, Markup markup) {
        paragraph(markup, "Title", report.title());
        report.narrative().introduction().forEach(text -> paragraph(markup, "BodyText", text));
        for (var each : PrintedSection.of(report)) {
            paragraph(markup, "Heading1", each.section().heading());
            each.paragraphs().forEach(text -> paragraph(markup, "BodyText", text));
            each.table().ifPresent(table -> DocxTable.write(table, report.figures(), markup));
        }
    }

    static void paragraph(Markup markup, String style, String text) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (style.equals("BodyText") && PrintedSection.isLead(text)) {
            markup.empty("w:keepNext");
        }
        markup.close();
        if (!text.isEmpty()) {
            markup.open("w:r").element("w:t", text, "xml:space", "preserve").close();
        }
        markup.closeLine();
    }

    /** A4 upright with the form's margins and line grid. */
    private static void page(Markup markup) {
        markup.open("w:sectPr");
        markup.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        markup.empty(
                "w:pgMar",
                "w:top",
                "1440",
                "w:right",
                "1800",
                "w:bottom",
                "1440",
                "w:left",
                "1800",
                "w:header",
                "851",
                "w:footer",
                "992",
                "w:gutter",
                "0");
        markup.empty("w:cols", "w:space", "425");
        markup.empty("w:docGrid", "w:type", "lines", "w:linePitch", "312");
        markup.close();
    }
}
