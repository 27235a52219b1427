package org.gongkai.organisation.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook to fill in: headings, what belongs below them, and lists to choose from. */
public final class WorkbookTemplate {

    private static final int CHARACTER = 256;
    private static final int NARROW = 16;
    private static final int WIDE = 28;

    private WorkbookTemplate() {}

    public static byte[] write() {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var head = headStyle(workbook);
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            explain(workbook.createSheet(SheetKind.WORDS.of("sheet.explanation")), head);
            for (var kind : SheetKind.values()) {
                fill(workbook.createSheet(kind.title()), kind, head, text);
            }
            workbook.setActiveSheet(0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static CellStyle headStyle(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }

    private static void fill(XSSFSheet sheet, SheetKind kind, CellStyle head, CellStyle text) {
        var row = sheet.createRow(0);
        for (var index = 0; index < kind.columns().size(); index++) {
            var column = kind.columns().get(index);
            var cell = row.createCell(index);
            cell.setCellValue(column.heading() + (column.required() ? "*" : ""));
            cell.setCellStyle(head);
            sheet.setDefaultColumnStyle(index, text);
            sheet.setColumnWidth(index, (column.hint().length() > NARROW ? WIDE : NARROW) * CHARACTER);
            help(sheet, column, index);
        }
        sheet.createFreezePane(0, 1);
    }

    /** The hint shows when a cell is entered; what may be chosen drops down. */
    private static void help(XSSFSheet sheet, SheetKind.Column column, int index) {
        var helper = sheet.getDataValidationHelper();
        var below = new CellRangeAddressList(1, WorkbookReader.MOST_ROWS, index, index);
        var constraint = column.choices().isEmpty()
                ? helper.createCustomConstraint("TRUE")
                : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        var validation = helper.createValidation(constraint, below);
        validation.createPromptBox(column.heading(), column.hint());
        validation.setShowPromptBox(true);
        validation.setShowErrorBox(!column.choices().isEmpty());
        sheet.addValidationData(validation);
    }

    private static void explain(XSSFSheet sheet, CellStyle head) {
        var number = 0;
        for (var line = 1; SheetKind.WORDS.has("sheet.explanation." + line); line++) {
            sheet.createRow(number++).createCell(0).setCellValue(SheetKind.WORDS.of("sheet.explanation." + line));
        }
        for (var kind : SheetKind.values()) {
            var title = sheet.createRow(++number).createCell(0);
            title.setCellValue(kind.title());
            title.setCellStyle(head);
            for (var column : kind.columns()) {
                var row = sheet.createRow(++number);
                row.createCell(0).setCellValue(column.heading() + (column.required() ? "*" : ""));
                row.createCell(1).setCellValue(column.hint());
                row.createCell(2).setCellValue(String.join("、", column.choices()));
            }
        }
        sheet.setColumnWidth(0, WIDE * CHARACTER);
        sheet.setColumnWidth(1, 3 * WIDE * CHARACTER);
        sheet.setColumnWidth(2, 3 * WIDE * CHARACTER);
    }
}
