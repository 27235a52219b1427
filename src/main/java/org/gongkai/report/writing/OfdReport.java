package org.gongkai.report.writing;

import org.gongkai.report.model.Report;

/** A report in the national format for fixed pages (GB/T 33190): real text, ruled tables, only the glyphs used inside. */
final class OfdReport {

    private final Report report;
    private final OfdFile file;
    private final OfdLayout layout;

    private OfdReport(Report report) {
        this.report = report;
        this.file = new OfdFile(Printed.clean(report.title()));
        this.layout = file.layout();
    }

    static byte[] write(Report report) {
        return new OfdReport(report).bytes();
    }

    private byte[] bytes() {
        layout.title(file.title());
        report.narrative().introduction().forEach(this::paragraph);
        PrintedSection.of(report).forEach(this::section);
        return file.bytes();
    }

    private void section(PrintedSection printed) {
        var table = printed.table().map(form -> OfdTable.of(form, report.figures(), layout));
        var following =
                printed.paragraphs().isEmpty() ? table.map(OfdTable::height).orElse(0.0) : OfdLayout.LINE;
        layout.heading(printed.section().heading(), following);
        printed.paragraphs().forEach(this::paragraph);
        table.ifPresent(each -> {
            layout.keep(each.height());
            each.draw();
        });
    }

    private void paragraph(String text) {
        layout.paragraph(Printed.clean(text));
    }
}
