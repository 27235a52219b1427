package org.gongkai.report.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.report.model.Report;

/** A report in the national format for fixed pages (GB/T 33190): real text, ruled tables, only the glyphs used inside. */
final class OfdReport {

    private static final String NAMESPACE = OfdPage.NAMESPACE;

    private final Report report;
    private final AtomicInteger lastId = new AtomicInteger(OfdLayout.BOLD);
    private final OfdLayout layout = new OfdLayout(lastId::incrementAndGet);

    private OfdReport(Report report) {
        this.report = report;
    }

    static byte[] write(Report report) {
        return new OfdReport(report).file();
    }

    private byte[] file() {
        var pages = pages();
        var firstPageId = lastId.get() + 1;
        var file = new PackageFile()
                .xml("OFD.xml", entry())
                .xml("Doc_0/Document.xml", document(pages.size(), firstPageId))
                .xml("Doc_0/PublicRes.xml", resources());
        for (var i = 0; i < pages.size(); i++) {
            file.xml("Doc_0/Pages/Page_" + i + "/Content.xml", pages.get(i).xml());
        }
        return file.part("Doc_0/Res/regular.ttf", layout.regular().subset())
                .part("Doc_0/Res/bold.ttf", layout.bold().subset())
                .bytes();
    }

    private List<OfdPage> pages() {
        layout.title(Printed.clean(report.title()));
        report.narrative().introduction().forEach(this::paragraph);
        PrintedSection.of(report).forEach(this::section);
        return layout.finish();
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

    private String entry() {
        var title = Printed.clean(report.title());
        var id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        return new Markup()
                .open("ofd:OFD", "xmlns:ofd", NAMESPACE, "Version", "1.0", "DocType", "OFD")
                .open("ofd:DocBody")
                .open("ofd:DocInfo")
                .element("ofd:DocID", id.toString().replace("-", ""))
                .element("ofd:Title", title)
                .element("ofd:Creator", "Gongkai")
                .close()
                .element("ofd:DocRoot", "Doc_0/Document.xml")
                .close()
                .close()
                .toString();
    }

    private static String document(int pages, int firstPageId) {
        var markup = new Markup().open("ofd:Document", "xmlns:ofd", NAMESPACE).open("ofd:CommonData");
        markup.element("ofd:MaxUnitID", String.valueOf(firstPageId + pages - 1));
        markup.open("ofd:PageArea").element("ofd:PhysicalBox", OfdPage.A4).close();
        markup.element("ofd:PublicRes", "PublicRes.xml").close().open("ofd:Pages");
        for (var i = 0; i < pages; i++) {
            markup.empty(
                    "ofd:Page", "ID", String.valueOf(firstPageId + i), "BaseLoc", "Pages/Page_" + i + "/Content.xml");
        }
        return markup.close().close().toString();
    }

    private static String resources() {
        var markup = new Markup()
                .open("ofd:Res", "xmlns:ofd", NAMESPACE, "BaseLoc", "Res")
                .open("ofd:Fonts");
        font(markup, OfdLayout.REGULAR, "Noto Serif SC", "regular.ttf", "false");
        font(markup, OfdLayout.BOLD, "Noto Serif SC Bold", "bold.ttf", "true");
        return markup.close().close().toString();
    }

    private static void font(Markup markup, int id, String name, String file, String bold) {
        markup.open(
                "ofd:Font",
                "ID",
                String.valueOf(id),
                "FontName",
                name,
                "FamilyName",
                name,
                "Charset",
                "unicode",
                "Bold",
                bold);
        markup.element("ofd:FontFile", file).close();
    }
}
