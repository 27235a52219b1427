package org.gongkai.publication.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.publication.download.PublicTable.Cell;
import org.gongkai.publication.download.PublicTable.Head;
import org.junit.jupiter.api.Test;

class PublicTableTests {

    private static final List<Head> HEADS = List.of(new Head("名称", 30), new Head("生成日期", 12));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    @Test
    void workbookHoldsTitleHeadsTextAndDays() throws IOException {
        try (var book = read(workbook(10, "关于 A&B <审计> 的通知"))) {
            var sheet = book.getSheetAt(0);

            assertThat(sheet.getSheetName()).isEqualTo("目录");
            assertThat(text(sheet, 0, 0)).isEqualTo("某局公开目录");
            assertThat(List.of(text(sheet, 1, 0), text(sheet, 1, 1))).containsExactly("名称", "生成日期");
            assertThat(text(sheet, 2, 0)).isEqualTo("关于 A&B <审计> 的通知");
            assertThat(sheet.getRow(2).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(DAY);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        }
    }

    @Test
    void nothingInAWorkbookIsAFormulaNorBecomesOneWhenEdited() throws IOException {
        try (var book = read(workbook(10, "=1+1", "＝1+1", "普通"))) {
            for (var row = 2; row < 5; row++) {
                var cell = book.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(row < 4);
            }
        }
    }

    @Test
    void rowsBeyondTheLastOfASheetStandOnTheNext() throws IOException {
        try (var book = read(workbook(2, "一", "二", "三", "四", "五"))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("目录3");
            assertThat(text(book.getSheetAt(1), 2, 0)).isEqualTo("三");
            assertThat(text(book.getSheetAt(2), 1, 0)).isEqualTo("名称");
            assertThat(text(book.getSheetAt(2), 2, 0)).isEqualTo("五");
        }
    }

    @Test
    void whatXmlCannotSayIsLeftOutAndTheRestStays() throws IOException {
        try (var book = read(workbook(10, "前\u0000\u0008后\uD840\uDC00"))) {
            assertThat(text(book.getSheetAt(0), 2, 0)).isEqualTo("前后\uD840\uDC00");
        }
    }

    @Test
    void sameRowsMakeTheSameBytes() throws IOException {
        assertThat(workbook(10, "一", "二")).isEqualTo(workbook(10, "一", "二")).isNotEqualTo(workbook(10, "一", "三"));
    }

    @Test
    void textWithCommasIsMarkedAsUtf8AndActsAsNoFormula() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CommaTable(bytes, HEADS)) {
            table.row(List.of(new Cell.Text("含“,”和\"引号\"的名称"), new Cell.Day(DAY)));
            table.row(List.of(new Cell.Text("=cmd|' /C calc'!A0"), new Cell.Day(DAY)));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFF"名称","生成日期"\r
                "含“,”和""引号""的名称",2026-02-28\r
                "'=cmd|' /C calc'!A0",2026-02-28\r
                """);
    }

    private static byte[] workbook(int most, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new WorkbookTable(bytes, "目录", "某局公开目录", HEADS, most)) {
            for (var name : names) {
                table.row(List.of(new Cell.Text(name), new Cell.Day(DAY)));
            }
        }
        return bytes.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
