package org.gongkai.report.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.report.writing.TextDocument.Placed;
import org.gongkai.report.writing.TextDocument.Table;

/** The tables of a text as a workbook, each on a sheet of its own; figures are numbers. */
final class TextXlsx {

    private static final int CHARACTER = 256;
    private static final int WIDTH = 18;

    private TextXlsx() {}

    static byte[] write(TextDocument text) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(text.title());
            workbook.getProperties().getCoreProperties().setCreator("Gongkai");
            var style = style(workbook);
            for (var block : text.blocks()) {
                if (block instanceof Table table) {
                    fill(workbook.createSheet(), table, style);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(XSSFSheet sheet, Table table, CellStyle style) {
        for (var row = 0; row < table.rows().size(); row++) {
            sheet.createRow(row);
        }
        table.placed().forEach(placed -> cell(sheet, placed, style));
        for (var column = 0; column < table.width(); column++) {
            sheet.setColumnWidth(column, WIDTH * CHARACTER);
        }
    }

    private static void cell(XSSFSheet sheet, Placed placed, CellStyle style) {
        var cell = sheet.getRow(placed.row()).createCell(placed.column());
        cell.setCellStyle(style);
        var text = placed.cell().text();
        if (text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
        if (placed.cell().columns() > 1 || placed.cell().rows() > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(placed.row(), placed.lastRow(), placed.column(), placed.lastColumn()));
        }
    }

    private static CellStyle style(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
