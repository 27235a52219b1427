package org.gongkai.report.writing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An OFD file of pages set by its layout, with only the glyphs used inside. */
final class OfdFile {

    private static final String NAMESPACE = OfdPage.NAMESPACE;

    private final String title;
    private final AtomicInteger lastId = new AtomicInteger(OfdLayout.BOLD);
    private final OfdLayout layout = new OfdLayout(lastId::incrementAndGet);

    OfdFile(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    OfdLayout layout() {
        return layout;
    }

    byte[] bytes() {
        var pages = layout.finish();
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

    private String entry() {
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
