package org.gongkai.publication.register.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a list as a workbook of one sheet: heading, titles of the columns, rows. Text is written as text, so nothing becomes a formula. */
public final class SheetWriting {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 48;
    private static final int TITLE_POINTS = 16;

    private SheetWriting() {}

    /** @param title above the list; empty for none */
    public static byte[] of(String sheetName, String title, List<String> headings, List<List<Object>> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(sheetName);
            var first = title.isEmpty() ? 0 : 1;
            if (first == 1) {
                title(workbook, sheet, title, headings.size());
            }
            var style = ruled(workbook, false);
            fill(sheet, first, List.copyOf(headings), ruled(workbook, true));
            for (var index = 0; index < rows.size(); index++) {
                fill(sheet, first + 1 + index, rows.get(index), style);
            }
            for (var column = 0; column < headings.size(); column++) {
                sheet.setColumnWidth(column, width(headings, rows, column) * CHARACTER);
            }
            sheet.createFreezePane(0, first + 1);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setRepeatingRows(new CellRangeAddress(first, first, 0, headings.size() - 1));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void title(XSSFWorkbook workbook, XSSFSheet sheet, String title, int columns) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) TITLE_POINTS);
        var style = workbook.createCellStyle();
        style.setFont(font);
        var cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(style);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        }
    }

    private static CellStyle ruled(XSSFWorkbook workbook, boolean isHead) {
        var style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        var font = workbook.createFont();
        font.setBold(isHead);
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFSheet sheet, int at, List<?> values, CellStyle style) {
        var row = sheet.createRow(at);
        for (var column = 0; column < values.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            put(cell, values.get(column));
        }
    }

    /** Money of more digits than a sheet's number can hold goes in as text. */
    private static void put(Cell cell, Object value) {
        if (value instanceof Number number && new BigDecimal(number.toString()).precision() <= 15) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static int width(List<String> headings, List<List<Object>> rows, int column) {
        var longest = rows.stream()
                .limit(200)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.clamp(2L * Math.max(longest, headings.get(column).length()) + 2, NARROWEST, WIDEST);
    }
}
