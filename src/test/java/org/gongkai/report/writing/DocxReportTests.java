package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.Test;

class DocxReportTests {

    @Test
    void theTablesAreCellByCellThoseOfTheOfficialForm() throws IOException {
        var samples = Optional.ofNullable(System.getenv("GONGKAI_SAMPLES")).map(Path::of);
        assumeTrue(samples.isPresent(), "GONGKAI_SAMPLES is not set");
        var official = open(Files.readAllBytes(samples.get().resolve("official-form.docx")));
        var ours = open(DocxReport.write(SampleReports.numbered(Form.of(Format.STANDARD_2021))));

        assertThat(ours.getTables()).hasSameSizeAs(official.getTables());
        for (var i = 0; i < official.getTables().size(); i++) {
            assertThat(shape(ours.getTables().get(i)))
                    .isEqualTo(shape(official.getTables().get(i)));
            assertThat(grid(ours.getTables().get(i)))
                    .isEqualTo(grid(official.getTables().get(i)));
        }
        var page = ours.getDocument().getBody().getSectPr();
        var officialPage = official.getDocument().getBody().getSectPr();
        assertThat(page.getPgSz().xmlText()).contains("11906").contains("16838");
        assertThat(page.getPgMar().getLeft()).isEqualTo(officialPage.getPgMar().getLeft());
        assertThat(page.getPgMar().getTop()).isEqualTo(officialPage.getPgMar().getTop());
    }

    @Test
    void titleAndSectionsComeInTheirOrder() throws IOException {
        var document = open(DocxReport.write(SampleReports.numbered(Form.of(Format.STANDARD_2021))));
        var headings = document.getParagraphs().stream()
                .filter(each -> "Heading1".equals(each.getStyle()))
                .map(each -> each.getText())
                .toList();

        assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("临江市审计局2023年政府信息公开工作年度报告");
        assertThat(headings)
                .isEqualTo(
                        List.of(Section.values()).stream().map(Section::heading).toList());
    }

    @Test
    void hostileTextOpens() throws IOException {
        var document = open(DocxReport.write(SampleReports.hostile()));

        assertThat(document.getParagraphs().stream().map(each -> each.getText()))
                .contains("<script>alert(1)</script>]]>&amp;", "=HYPERLINK(\"http://example.invalid\")");
    }

    @Test
    void theFileNamesNobodyAndNoTime() throws IOException {
        var bytes = DocxReport.write(SampleReports.numbered(Form.of(Format.STANDARD_2021)));
        var properties = open(bytes).getProperties().getCoreProperties();

        assertThat(properties.getCreator()).isEqualTo("Gongkai");
        assertThat(properties.getLastModifiedByUser()).isNull();
        assertThat(properties.getCreated()).isNull();
        assertThat(DocxReport.write(SampleReports.numbered(Form.of(Format.STANDARD_2021))))
                .isEqualTo(bytes);
    }

    /** Column span, row merge and label of every cell. */
    private static List<List<String>> shape(XWPFTable table) {
        var figures = table.getRows().stream()
                .mapToInt(row -> row.getTableCells().size())
                .sum();
        assertThat(figures).isPositive();
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(DocxReportTests::shape).toList())
                .toList();
    }

    private static String shape(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        var span = properties.getGridSpan() == null
                ? 1
                : properties.getGridSpan().getVal().intValue();
        var merge = properties.getVMerge() == null ? "" : properties.getVMerge().getVal();
        var text = cell.getText().replaceAll("[\\s\\u3000]", "").replaceAll("^\\d+(\\.\\d+)?$", "");
        return span + " " + merge + " " + text;
    }

    private static List<Object> grid(XWPFTable table) {
        return new ArrayList<>(table.getCTTbl().getTblGrid().getGridColList().stream()
                .map(each -> each.getW())
                .toList());
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
