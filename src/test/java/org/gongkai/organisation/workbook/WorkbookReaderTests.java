package org.gongkai.organisation.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.organisation.Fault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkbookReaderTests {

    @Test
    void filledTemplateIsReadRowByRow() {
        var read = WorkbookReader.read(AWorkbook.ofTheTemplate()
                .with(SheetKind.SECTIONS, "青山县财政局", " 办公室 ")
                .with(SheetKind.SECTIONS, "", "")
                .with(SheetKind.SECTIONS, "青山县财政局", "预算科")
                .bytes());

        assertThat(read.faults()).isEmpty();
        assertThat(read.of(SheetKind.SECTIONS))
                .extracting(row -> row.text("name"))
                .containsExactly("办公室", "预算科");
        assertThat(read.of(SheetKind.SECTIONS)).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void templateHasListsToChooseFromAndHints() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WorkbookTemplate.write()))) {
            var validations = workbook.getSheet(SheetKind.POSTS.title()).getDataValidations();
            assertThat(validations).hasSize(SheetKind.POSTS.columns().size());
            assertThat(validations)
                    .anySatisfy(
                            list -> assertThat(list.getValidationConstraint().getExplicitListValues())
                                    .contains("信息员"));
            assertThat(validations)
                    .allSatisfy(each -> assertThat(each.getPromptBoxText()).isNotBlank());
        }
    }

    /** Excel refuses a longer list. */
    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void listsFitIntoWhatExcelTakes(SheetKind kind) {
        assertThat(kind.columns())
                .allSatisfy(
                        column -> assertThat(String.join(",", column.choices())).hasSizeLessThan(256));
    }

    @Test
    void numbersAndDatesComeAsTheyAreSeen() {
        var read = WorkbookReader.read(AWorkbook.ofTheTemplate()
                .with(SheetKind.PEOPLE, "青山县财政局", "张三", "zhang", "")
                .with(SheetKind.POSTS, "zhang", "青山县财政局", "", "信息员", "信息员", "是")
                .changed(workbook -> {
                    workbook.getSheet(SheetKind.PEOPLE.title())
                            .getRow(1)
                            .createCell(4)
                            .setCellValue(13800000000d);
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
                    var cell =
                            workbook.getSheet(SheetKind.POSTS.title()).getRow(1).createCell(6);
                    cell.setCellValue(LocalDate.of(2026, 3, 6));
                    cell.setCellStyle(style);
                })
                .bytes());

        assertThat(read.of(SheetKind.PEOPLE).getFirst().text("mobile")).isEqualTo("13800000000");
        assertThat(read.of(SheetKind.POSTS).getFirst().text("from")).isEqualTo("2026-03-06");
    }

    @Test
    void missingValueAndUnknownWordAreToldAtTheirCells() {
        var faults = WorkbookReader.read(AWorkbook.ofTheTemplate()
                        .with(SheetKind.AGENCIES, "", "青山县人民政府", "大的", "部门或法律法规授权的组织")
                        .bytes())
                .faults();

        assertThat(faults).extracting(CellFault::row).containsOnly(2);
        assertThat(faults).extracting(CellFault::column).containsExactlyInAnyOrder("机构名称", "层级");
        assertThat(faults)
                .extracting(fault -> fault.fault().reason())
                .containsExactlyInAnyOrder(Reason.MISSING, Reason.NOT_A_CHOICE);
    }

    @Test
    void formulaIsRefusedWhereItStands() {
        var faults = WorkbookReader.read(AWorkbook.ofTheTemplate()
                        .with(SheetKind.SECTIONS, "青山县财政局", "x")
                        .changed(workbook -> workbook.getSheet(SheetKind.SECTIONS.title())
                                .getRow(1)
                                .createCell(1)
                                .setCellFormula("HYPERLINK(\"http://example.invalid\",\"x\")"))
                        .bytes())
                .faults();

        assertThat(faults).extracting(fault -> fault.fault().reason()).containsExactly(Reason.FORMULA);
        assertThat(faults.getFirst().column()).isEqualTo("科室名称");
    }

    @Test
    void missingHeadingIsTold() {
        var faults = WorkbookReader.read(AWorkbook.ofTheTemplate()
                        .with(SheetKind.SECTIONS, "青山县财政局", "x")
                        .changed(workbook -> workbook.getSheet(SheetKind.SECTIONS.title())
                                .getRow(0)
                                .getCell(0)
                                .setCellValue("别的"))
                        .bytes())
                .faults();

        assertThat(faults).extracting(fault -> fault.fault().reason()).containsExactly(Reason.COLUMN_MISSING);
    }

    @Test
    void emptyTemplateSaysSo() {
        assertThat(reason(WorkbookTemplate.write())).isEqualTo(Reason.WORKBOOK_EMPTY);
    }

    @Test
    void moreRowsThanAllowedAreNotRead() {
        var workbook = AWorkbook.ofTheTemplate();
        for (var number = 0; number <= WorkbookReader.MOST_ROWS; number++) {
            workbook.with(SheetKind.SECTIONS, "a", "b");
        }

        assertThat(reason(workbook.bytes())).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void fileThatIsNoWorkbookIsRefused() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(reason("名称,上级".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(reason(new byte[WorkbookReader.MOST_BYTES + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
        var cut = WorkbookTemplate.write();
        assertThat(reason(Arrays.copyOf(cut, cut.length / 2))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void bombIsLeftHalfWay() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var zeros = new byte[1024 * 1024];
            for (var number = 0; number < 1024; number++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(WorkbookReader.MOST_BYTES);
        assertThat(reason(bytes.toByteArray())).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void entityOfADocumentTypeIsNotResolved() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "geheim");
        var honest =
                AWorkbook.ofTheTemplate().with(SheetKind.SECTIONS, "甲", "乙").bytes();
        for (var part : new String[] {"xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet3.xml"}) {
            var hostile = rewritten(
                    honest,
                    part,
                    xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                            .replace(">乙<", ">&e;<"));

            var read = WorkbookReader.read(hostile);

            assertThat(read.rows()).as(part).noneMatch(row -> row.text("name").contains("geheim"));
            assertThat(read.faults()).as(part).isNotEmpty();
        }
    }

    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var found = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                if (entry.getName().equals(part)) {
                    found = true;
                    var xml = new String(content, StandardCharsets.UTF_8);
                    content = change.apply(xml).getBytes(StandardCharsets.UTF_8);
                    assertThat(new String(content, StandardCharsets.UTF_8)).isNotEqualTo(xml);
                }
                out.write(content);
            }
        }
        assertThat(found).as(part).isTrue();
        return bytes.toByteArray();
    }

    private static Reason reason(byte[] content) {
        return WorkbookReader.read(content).faults().getFirst().fault().reason();
    }
}
