package org.gongkai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads Excel workbooks of 97 to 2003 (.xls). Formulas give what they gave when the file was saved. */
record XlsReader(Landmarks landmarks) implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var allowance = new Allowance(name, limits, landmarks);
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(content), false)) {
            allowance.look();
            var blocks = new Blocks(allowance);
            allowance.sheets(workbook.getNumberOfSheets());
            for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheet(workbook.getSheetAt(i), allowance).into(blocks);
                }
            }
            return blocks.document(FileFormat.XLS, "");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refusal.ENCRYPTED.of(e);
        } catch (OldFileFormatException e) {
            throw Refusal.OLD_OFFICE.of(e);
        } catch (IOException | RuntimeException e) {
            // POI throws whatever a broken structure leads it into.
            throw Refusal.BROKEN.of(e);
        }
    }

    private static SheetTable sheet(HSSFSheet sheet, Allowance allowance) throws UnreadableDocumentException {
        var table = new SheetTable(allowance);
        for (var row : sheet) {
            for (var cell : row) {
                table.cell(cell.getRowIndex(), cell.getColumnIndex(), text((HSSFCell) cell));
            }
        }
        for (var region : sheet.getMergedRegions()) {
            table.merge(region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn());
        }
        return table;
    }

    private static String text(HSSFCell cell) {
        var type = cell.getCellType();
        return Texts.cell(text(cell, type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type));
    }

    private static String text(HSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(HSSFCell cell) {
        var value = cell.getNumericCellValue();
        return Double.isFinite(value)
                ? SheetNumbers.print(
                        new BigDecimal(Double.toString(value)),
                        cell.getCellStyle().getDataFormatString())
                : String.valueOf(value);
    }
}
