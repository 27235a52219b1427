package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.onlyGrid;
import static org.gongkai.document.Reading.paragraphs;
import static org.gongkai.document.Reading.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.PrintedReport.Part;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTests {

    @ParameterizedTest
    @EnumSource
    void everyCellOfAReportComesOutOfOneSheet(PublishedFigures figures) throws IOException {
        var report = new PrintedReport(figures);

        assertThat(read(false, workbook -> print(report, workbook)).blocks()).isEqualTo(report.blocks());
        assertThat(read(true, workbook -> print(report, workbook)).blocks()).isEqualTo(report.blocks());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbersAreExact(boolean old) throws IOException {
        var document = read(old, workbook -> {
            var row = workbook.createSheet().createRow(0);
            numbers(row, 0, 3, 24252.311082, 0.1 + 0.2, 11398889, 7545, 0.256, -4);
            style(workbook, row, 4, "0.0000");
            style(workbook, row, 5, "0.0%");
            style(workbook, row, 6, "#,##0_ ;-#,##0");
        });

        assertThat(rows(onlyGrid(document)))
                .containsExactly(List.of("3", "24252.311082", "0.3", "11398889", "7545.0000", "25.6%", "-4"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formulasGiveWhatTheyGaveWhenSaved(boolean old) throws IOException {
        var document = read(old, workbook -> {
            var row = workbook.createSheet().createRow(0);
            numbers(row, 0, 1, 2);
            row.createCell(2).setCellFormula("A1+B1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
            row.getCell(0).setCellValue(100);
            row.createCell(3).setCellValue("总计");
        });

        assertThat(rows(onlyGrid(document))).containsExactly(List.of("100", "2", "3", "总计"));
    }

    @Test
    void aFormulaSavedWithoutAResultIsNoBlank() {
        var sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>SUM(A1:A1)</f></c></row>";

        assertThat(rows(onlyGrid(Reading.of(workbook(sheet))))).containsExactly(List.of("1", "=SUM(A1:A1)"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hiddenSheetsStayHidden(boolean old) throws IOException {
        var document = read(old, workbook -> {
            numbers(workbook.createSheet("显示").createRow(0), 0, 1, 2);
            numbers(workbook.createSheet("隐藏").createRow(0), 0, 3, 4);
            workbook.setSheetHidden(1, true);
        });

        assertThat(rows(onlyGrid(document))).containsExactly(List.of("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void headingsNarrativeAndTablesOfASheetComeInOrder(boolean old) throws IOException {
        var document = read(old, workbook -> {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("某局2023年年度报告");
            sheet.createRow(1).createCell(0).setCellValue("一、总体情况");
            sheet.createRow(2).createCell(0).setCellValue("工作有序开展。".repeat(20));
            sheet.createRow(3).createCell(0).setCellValue("二、主动公开政府信息情况");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue("规章");
            numbers(row, 1, 1, 2, 3);
            sheet.createRow(5).createCell(0).setCellValue("文件");
            sheet.createRow(7).createCell(0).setCellValue("五、存在的主要问题及改进情况");
        });

        assertThat(paragraphs(document)).hasSize(5).last().isEqualTo("五、存在的主要问题及改进情况");
        assertThat(rows(onlyGrid(document))).containsExactly(List.of("规章", "1", "2", "3"), List.of("文件", "", "", ""));
    }

    @Test
    void textsInAnyOfTheirFormsAreRead() {
        var sheet = "<row><c t=\"inlineStr\"><is><r><t>行内</t></r><r><t>文字</t></r><rPh><t>读音</t></rPh></is></c>"
                + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c><c t=\"str\"><f>A1</f><v>一_x000A_二</v></c></row>";

        assertThat(rows(onlyGrid(Reading.of(workbook(sheet)))))
                .containsExactly(List.of("行内文字", "TRUE", "#DIV/0!", "一\n二"));
    }

    @ParameterizedTest
    @CsvSource({
        "24252.311082000001, General, 24252.311082",
        "0.1, General, 0.1",
        "1E+2, General, 100",
        "3.0, General, 3",
        "75.926, 0.0000, 75.9260",
        "75.92612, 0.00, 75.92612",
        "45000, yyyy-mm-dd, 2023-03-15",
        "0, '0\"年\"', 0",
        "-0.0, 0, 0",
        "1E999999999, General, 1E+999999999",
        "abc, General, abc",
    })
    void aNumberShowsAsManyDecimalsAsItHas(String stored, String format, String shown) {
        assertThat(SheetNumbers.print(stored, format)).isEqualTo(shown);
    }

    private static void print(PrintedReport report, Workbook workbook) {
        var sheet = workbook.createSheet();
        var next = 0;
        for (var part : report.parts()) {
            switch (part) {
                case Part.Text(var text) ->
                    sheet.createRow(next++).createCell(0).setCellValue(text);
                case Part.Table table -> {
                    for (var cell : table.cells()) {
                        var row = sheet.getRow(next + cell.row());
                        (row == null ? sheet.createRow(next + cell.row()) : row)
                                .createCell(cell.column())
                                .setCellValue(cell.text());
                        if (cell.rows() * cell.columns() > 1) {
                            sheet.addMergedRegion(new CellRangeAddress(
                                    next + cell.row(),
                                    next + cell.row() + cell.rows() - 1,
                                    cell.column(),
                                    cell.column() + cell.columns() - 1));
                        }
                    }
                    next += new Grid(table.cells(), true).height();
                }
            }
        }
    }

    private static void numbers(Row row, int column, double... numbers) {
        for (var number : numbers) {
            row.createCell(column++).setCellValue(number);
        }
    }

    private static void style(Workbook workbook, Row row, int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    private static Document read(boolean old, Consumer<Workbook> fill) throws IOException {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            fill.accept(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            var document = Reading.of(bytes.toByteArray());
            assertThat(document.format()).isEqualTo(old ? FileFormat.XLS : FileFormat.XLSX);
            return document;
        }
    }

    static byte[] workbook(String sheetData) {
        return Zip.of(Map.of(
                "_rels/.rels",
                WordFile.relations("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                WordFile.relations("worksheet", "/xl/worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"一\" r:id=\"rId0\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"));
    }
}
