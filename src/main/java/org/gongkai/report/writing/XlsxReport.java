package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;

/**
 * A report as a workbook: a sheet for each part, sums as formulas with their values beside them, and a sheet that says
 * of every cross-foot rule whether it holds. A total that differs from its sum stays the number it is.
 */
final class XlsxReport {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<Integer> TEXT_WIDTH = List.of(9740);
    private static final int ROOM_FOR_TEXT = 6;

    private final Report report;
    private final boolean template;
    private final Wording words = Wording.in(Wording.CHINESE);
    private final List<PrintedSection> printed;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<TableKind, String> tables = new EnumMap<>(TableKind.class);
    private final SheetSums sums;

    private XlsxReport(Report report, boolean template) {
        this.report = report;
        this.template = template;
        this.printed = PrintedSection.of(report);
        this.sums = SheetSums.of(
                report.form(),
                kind -> 1
                        + SheetText.parts(report.narrative().of(kind.section())).size());
    }

    static byte[] write(Report report) {
        return new XlsxReport(report, false).workbook();
    }

    /** An empty report whose sums fill themselves in. */
    static byte[] template(Report blank) {
        return new XlsxReport(blank, true).workbook();
    }

    private byte[] workbook() {
        general();
        report.form()
                .tables()
                .forEach(form -> printed.stream()
                        .filter(each -> each.section() == form.kind().section())
                        .forEach(each -> table(each, form)));
        closing();
        sheets.add(SheetChecks.of(report.figures(), sums, tables, words));
        var parts = new ArrayList<OfficePackage.Part>();
        for (var i = 1; i <= sheets.size(); i++) {
            parts.add(new OfficePackage.Part(
                    "worksheets/sheet" + i + ".xml", "worksheet", SPREADSHEET + "worksheet+xml"));
        }
        parts.add(new OfficePackage.Part("styles.xml", "styles", SPREADSHEET + "styles+xml"));
        var file = OfficePackage.begin(report.title(), "xl/workbook.xml", SPREADSHEET + "sheet.main+xml", parts)
                .xml("xl/workbook.xml", index());
        IntStream.range(0, sheets.size())
                .forEach(i -> file.xml(
                        "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml()));
        return file.xml("xl/styles.xml", SheetStyle.stylesheet()).bytes();
    }

    private void general() {
        var sheet = new Sheet(words.of("xlsx.sheet.general"), TEXT_WIDTH);
        sheet.row(0, Optional.of(36.0)).text(0, 0, SheetStyle.TITLE, report.title());
        sheet.endRow();
        sheet.validate(new Sheet.Validation(
                "none", "between", "", "", words.of("xlsx.prompt.title"), template ? List.of("A1") : List.of()));
        var row = SheetText.paragraphs(sheet, 1, report.narrative().introduction());
        section(sheet, row, Section.GENERAL);
        sheets.add(sheet);
    }

    private void closing() {
        var sheet = new Sheet(words.of("xlsx.sheet.closing"), TEXT_WIDTH);
        var row = section(sheet, 0, Section.PROBLEMS);
        section(sheet, row, Section.OTHER);
        sheets.add(sheet);
    }

    private int section(Sheet sheet, int row, Section section) {
        if (printed.stream().noneMatch(each -> each.section() == section)) {
            return row;
        }
        SheetText.heading(sheet, row, section, 1);
        var next = SheetText.paragraphs(sheet, row + 1, report.narrative().of(section));
        return template ? SheetText.room(sheet, next, ROOM_FOR_TEXT) : next;
    }

    private void table(PrintedSection each, TableForm form) {
        var sheet = new Sheet(words.of("xlsx.sheet." + form.kind().key()), form.columnWidths());
        SheetText.heading(sheet, 0, each.section(), form.columns());
        var row = SheetText.merged(sheet, 1, each.paragraphs(), form);
        each.table().ifPresent(table -> {
            new XlsxTable(table, report.figures(), sums, sheet, row, template, words).write();
            tables.put(table.kind(), sheet.name());
        });
        sheets.add(sheet);
    }

    private String index() {
        var markup = new Markup().open("workbook", "xmlns", NAMESPACE, "xmlns:r", OFFICE);
        markup.open("bookViews").empty("workbookView", "activeTab", "0").close();
        markup.open("sheets");
        for (var i = 0; i < sheets.size(); i++) {
            var id = String.valueOf(i + 1);
            markup.empty("sheet", "name", sheets.get(i).name(), "sheetId", id, "r:id", "rId" + id);
        }
        markup.close().open("definedNames");
        for (var i = 0; i < sheets.size(); i++) {
            var repeated = sheets.get(i).repeatedRows();
            if (repeated.isPresent()) {
                markup.element(
                        "definedName", repeated.get(), "name", "_xlnm.Print_Titles", "localSheetId", String.valueOf(i));
            }
        }
        markup.close();
        return markup.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1")
                .close()
                .toString();
    }
}
