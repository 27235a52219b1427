package org.gongkai.publication.download;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook (ECMA-376) beside its sheets. */
final class WorkbookParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookParts() {}

    /** @param ranges the cells that the table takes on each sheet, the heads first */
    static String workbook(List<String> names, List<String> ranges) {
        var sheets = numbers(names.size())
                .mapToObj(number -> "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                        .formatted(escaped(names.get(number - 1)), number, number))
                .collect(Collectors.joining());
        var defined = numbers(names.size())
                .mapToObj(number -> defined(number - 1, escaped(names.get(number - 1)), ranges.get(number - 1)))
                .collect(Collectors.joining());
        return HEAD
                + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets><definedNames>%s</definedNames></workbook>"
                        .formatted(SHEETS, DOCUMENT, sheets, defined);
    }

    /** What is filtered, and the heads that each printed page begins with. */
    private static String defined(int sheet, String name, String range) {
        return "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">'%s'!%s</definedName>"
                        .formatted(sheet, name, range.replaceAll("([A-Z])([0-9]+)", "\\$$1\\$$2"))
                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">'%s'!$1:$2</definedName>"
                        .formatted(sheet, name);
    }

    static String relations(int sheets) {
        var each = numbers(sheets)
                .mapToObj(number -> relation(number, DOCUMENT + "/worksheet", "worksheets/sheet" + number + ".xml"))
                .collect(Collectors.joining());
        return relations(each + relation(sheets + 1, DOCUMENT + "/styles", "styles.xml"));
    }

    static String root() {
        return relations(relation(1, DOCUMENT + "/officeDocument", "xl/workbook.xml"));
    }

    private static String relations(String each) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(number, type, target);
    }

    static String types(int sheets) {
        var each = numbers(sheets)
                .mapToObj(number -> type("xl/worksheets/sheet" + number + ".xml", "worksheet"))
                .collect(Collectors.joining());
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("xl/workbook.xml", "sheet.main") + type("xl/styles.xml", "styles") + each + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, kind);
    }

    /** In the order of the sheet's own list of styles. */
    static String styles() {
        return HEAD
                + """
                <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
                <fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font>\
                <font><b/><sz val="11"/><name val="宋体"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF3"/></patternFill></fill></fills>\
                <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/>\
                <right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>%s%s%s%s%s</cellXfs></styleSheet>""".formatted(
                        SHEETS,
                        style("fontId=\"1\"", "horizontal=\"center\""),
                        style("fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"center\" wrapText=\"1\""),
                        style("borderId=\"1\"", "wrapText=\"1\""),
                        style("borderId=\"1\" quotePrefix=\"1\"", "wrapText=\"1\""),
                        style("borderId=\"1\" numFmtId=\"164\"", "horizontal=\"center\""));
    }

    private static String style(String of, String alignment) {
        return "<xf %s applyAlignment=\"1\" applyBorder=\"1\" applyFont=\"1\" applyFill=\"1\" applyNumberFormat=\"1\"><alignment vertical=\"center\" %s/></xf>"
                .formatted(of, alignment);
    }

    private static IntStream numbers(int last) {
        return IntStream.rangeClosed(1, last);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
