package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.junit.jupiter.api.Test;

class PdfReportTests {

    private final Report report = SampleReports.numbered(Form.of(Format.STANDARD_2021));

    @Test
    void textCopiedOutIsTheTextPutIn() throws IOException {
        try (var document = Loader.loadPDF(PdfReport.write(report))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");

            assertThat(text).contains("临江市审计局2023年政府信息公开工作年度报告", "24252.311082", "行政事业性收费", "人民共和国");
            assertThat(text).doesNotContainPattern("[\\u2E80-\\u2FDF]");
            for (var slot : report.form().slots()) {
                assertThat(text)
                        .contains(report.figures().value(slot).orElseThrow().toPlainString());
            }
        }
    }

    @Test
    void theFileIsTaggedAndNamesNobodyAndNoTime() throws IOException {
        try (var document = Loader.loadPDF(PdfReport.write(report))) {
            var catalog = document.getDocumentCatalog();
            var information = document.getDocumentInformation();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(information.getTitle()).isEqualTo(report.title());
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getCreationDate()).isNull();
            assertThat(information.getModificationDate()).isNull();
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var document = Loader.loadPDF(PdfReport.write(report))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(PdfReport.write(report)).isEqualTo(PdfReport.write(report));
    }

    @Test
    void whatNoFaceHasShowsAsAPlaceholder() throws IOException {
        try (var document = pages(SampleReports.hostile())) {
            var text = new PDFTextStripper().getText(document);

            assertThat(text).contains("<script>alert(1)</script>", "〓");
        }
    }

    private static PDDocument pages(Report report) throws IOException {
        return Loader.loadPDF(PdfReport.write(report));
    }
}
