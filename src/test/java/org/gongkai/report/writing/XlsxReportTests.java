package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxReportTests {

    static Stream<Report> published() {
        return SampleReports.published();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyFormulaGivesTheValueWrittenBesideIt(Report report) throws IOException {
        try (var workbook = open(XlsxReport.write(report))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            var formulas = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var value = evaluator.evaluate(cell);
                            if (cell.getCachedFormulaResultType() == CellType.STRING) {
                                assertThat(value.getStringValue()).isEqualTo(cell.getStringCellValue());
                            } else {
                                assertThat(value.getNumberValue()).isEqualTo(cell.getNumericCellValue());
                            }
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(3 * 40);
        }
    }

    @Test
    void aTotalThatDiffersFromItsSumStaysANumberAndIsMarked() throws IOException {
        var report = PublishedFigures.HONGZE_2023.report();
        try (var workbook = open(XlsxReport.write(report))) {
            var disputes = workbook.getSheet("复议诉讼");
            var total = disputes.getRow(4).getCell(4);

            assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getNumericCellValue()).isZero();
            assertThat(disputes.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(3);
            assertThat(results(workbook.getSheet("勾稽核对"))).contains("不符");
        }
    }

    @Test
    void decimalsShowAsGiven() throws IOException {
        var form = Form.of(Format.STANDARD_2021);
        var charges = form.slot(TableKind.PROACTIVE, "chargesWanYuan", "");
        for (var given : new String[] {"0", "75.9260", "24252.311082", "123456789012345.6", "0.000000000000000001"}) {
            var report = SampleReports.numbered(form);
            var figures =
                    report.figures().with(charges, new org.gongkai.report.model.Cell.Figure(new BigDecimal(given)));
            try (var workbook = open(XlsxReport.write(report.with(figures)))) {
                var cell = workbook.getSheet("主动公开").getRow(14).getCell(1);
                assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(given);
            }
        }
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        try (var workbook = open(XlsxReport.write(SampleReports.hostile()))) {
            var sheet = workbook.getSheet("总体情况");
            for (var row : sheet) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                }
            }
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateAddsUpWhatIsTyped(Format format) throws IOException {
        try (var workbook = open(SpreadsheetTemplate.write(format))) {
            var sheet = workbook.getSheet("依申请公开");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(4).getCell(3).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(4).getCell(0).getCellStyle().getLocked()).isTrue();
            sheet.getRow(4).getCell(3).setCellValue(7);
            sheet.getRow(6).getCell(4).setCellValue(5);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();

            assertThat(evaluator.evaluate(sheet.getRow(4).getCell(9)).getNumberValue())
                    .isEqualTo(7);
            var total = sheet.getRow(format == Format.STANDARD_2021 ? 27 : 25);
            assertThat(evaluator.evaluate(total.getCell(4)).getNumberValue()).isEqualTo(5);
            assertThat(evaluator.evaluate(total.getCell(9)).getNumberValue()).isEqualTo(5);
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        var report = SampleReports.numbered(Form.of(Format.STANDARD_2021));

        assertThat(XlsxReport.write(report)).isEqualTo(XlsxReport.write(report));
    }

    private static Stream<String> results(XSSFSheet sheet) {
        return Stream.iterate(1, i -> i <= sheet.getLastRowNum(), i -> i + 1)
                .map(i -> sheet.getRow(i).getCell(4))
                .map(Cell::getStringCellValue);
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
