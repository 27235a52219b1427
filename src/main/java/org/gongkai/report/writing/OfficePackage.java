package org.gongkai.report.writing;

import java.util.List;

/** What every Office Open XML file begins with: content types, the root relationships, a title and no person's name. */
final class OfficePackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WRITER = "Gongkai";

    private OfficePackage() {}

    /** A part below the main part's folder. */
    record Part(String name, String relationship, String contentType) {}

    /**
     * @param main path of the main part, such as {@code word/document.xml}
     * @param parts the parts the main part relates to, in the order of their relationship ids from {@code rId1} on
     */
    static PackageFile begin(String title, String main, String mainType, List<Part> parts) {
        var folder = main.substring(0, main.indexOf('/') + 1);
        var types = new Markup().open("Types", "xmlns", PACKAGE + "/content-types");
        types.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(types, main, mainType);
        parts.forEach(part -> override(types, folder + part.name(), part.contentType()));
        override(types, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(types, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");

        var root = new Markup().open("Relationships", "xmlns", RELATIONSHIPS);
        relationship(root, 1, OFFICE + "/officeDocument", main);
        relationship(root, 2, PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
        relationship(root, 3, OFFICE + "/extended-properties", "docProps/app.xml");

        var own = new Markup().open("Relationships", "xmlns", RELATIONSHIPS);
        for (var i = 0; i < parts.size(); i++) {
            relationship(
                    own,
                    i + 1,
                    OFFICE + "/" + parts.get(i).relationship(),
                    parts.get(i).name());
        }
        return new PackageFile()
                .xml("[Content_Types].xml", types.close().toString())
                .xml("_rels/.rels", root.close().toString())
                .xml("docProps/core.xml", core(title))
                .xml("docProps/app.xml", application())
                .xml(
                        folder + "_rels/" + main.substring(folder.length()) + ".rels",
                        own.close().toString());
    }

    private static void override(Markup types, String part, String type) {
        types.empty("Override", "PartName", "/" + part, "ContentType", type);
    }

    private static void relationship(Markup to, int id, String type, String target) {
        to.empty("Relationship", "Id", "rId" + id, "Type", type, "Target", target);
    }

    private static String core(String title) {
        return new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .element("dc:title", title)
                .element("dc:creator", WRITER)
                .element("dc:language", "zh-CN")
                .close()
                .toString();
    }

    private static String application() {
        return new Markup()
                .open(
                        "Properties",
                        "xmlns",
                        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .element("Application", WRITER)
                .close()
                .toString();
    }
}
