package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.document.DocumentReader;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.gongkai.document.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

/** What is not read, and what is said about it. */
class PageRefusalTests {

    private static final Limits SMALL = new Limits(1 << 20, 100, 100, 3, 50, 500, 20, Duration.ofSeconds(20));

    @Test
    void aScanSaysThatItHasNoText() {
        assertRefused(new PdfReader(), PdfSheets.of().fill(0, 0, 500, 500).bytes(), "page.no-text");
        assertRefused(new OfdReader(), OfdSheets.of().bytes(), "page.no-text");
    }

    @Test
    void aFileLockedWithAPasswordSaysSo() throws Exception {
        assertRefused(new PdfReader(), locked("secret"), "page.locked");
    }

    @Test
    void aFileThatOnlyForbidsCopyingIsRead() throws Exception {
        var document = new PdfReader().read("report.pdf", locked(""), Limits.DEFAULT);
        assertThat(document.blocks()).containsExactly(new Paragraph("一、总体情况"));
    }

    @Test
    void tooManyPagesAreRefused() {
        for (var sheets : Sheets.drawn(drawn -> drawn.page().page().page().text(100, 100, 12, "文"))) {
            assertRefused(sheets.reader(), sheets.bytes(), "page.too-many-pages");
        }
    }

    @Test
    void tooMuchTextIsRefused() {
        for (var sheets : Sheets.drawn(drawn -> drawn.text(100, 100, 0.1, "文".repeat(501)))) {
            assertRefused(sheets.reader(), sheets.bytes(), "page.too-much-text");
        }
    }

    @Test
    void tooManyCellsAreRefused() {
        for (var sheets : Sheets.drawn(PageRefusalTests::drawManyCells)) {
            assertRefused(sheets.reader(), sheets.bytes(), "page.too-many-cells");
        }
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() throws Exception {
        assertRefused(new PdfReader(), PdfSheets.packed("/FlateDecode", deflated(new byte[8 << 20])), "page.too-large");
        assertRefused(new PdfReader(), PdfSheets.packed("/RunLengthDecode", runs(20_000)), "page.too-large");
        var parts = new LinkedHashMap<String, String>();
        parts.put("OFD.xml", " ".repeat(8 << 20));
        assertRefused(new OfdReader(), OfdSheets.zip(parts), "page.too-large");
    }

    @Test
    void formsThatDrawEachOtherManyTimesOverEndWithTheTimeGiven() {
        var forms = new ArrayList<String>();
        for (var i = 5; i < 40; i++) {
            var draws = "/X Do ".repeat(20);
            forms.add(("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
                            + " /Length %d >>\nstream\n%s\nendstream")
                    .formatted(i + 1, draws.length(), draws));
        }
        forms.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1 >>\nstream\nn\nendstream");
        var content = PdfSheets.with("/XObject << /X 5 0 R >>", "/X Do", forms);
        var brief = new Limits(1 << 20, 100, 100, 3, 50, 500, 20, Duration.ofMillis(200));

        assertRefused(new PdfReader(), content, "page.too-slow", brief);
    }

    @Test
    void aFontThatGivesWidthsToMoreCharactersThanThereAreIsRefused() {
        for (var widths : List.of("/W [0 2147483647 1]", "/W2 [0 2147483647 1 1 1]")) {
            var content = PdfSheets.with(
                    "/Font << /F 5 0 R >>",
                    "BT /F 12 Tf <0001> Tj ET",
                    List.of(
                            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
                            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song %s >>".formatted(widths)));
            assertRefused(new PdfReader(), content, "page.too-large");
        }
    }

    @Test
    void whatAPageInheritsIsMeasuredLikeItsOwn() {
        var runs = new String(runs(20_000), StandardCharsets.ISO_8859_1);
        var form = ("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /RunLengthDecode /Length %d >>"
                        + "\nstream\n%s\nendstream")
                .formatted(runs.length(), runs);
        assertRefused(
                new PdfReader(), PdfSheets.with("/XObject << /X 5 0 R >>", "/X Do", List.of(form)), "page.too-large");
    }

    @Test
    void aDocumentTypeInAnOfdPartIsRefused() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("OFD.xml", "<!DOCTYPE OFD [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OFD>&e;</OFD>");
        assertRefused(new OfdReader(), OfdSheets.zip(parts), "page.broken");
    }

    @Test
    void templatesWithinTemplatesEnd() throws Exception {
        var sheets = OfdSheets.of()
                .part(
                        "Doc_0/T.xml",
                        "<ofd:Page><ofd:Template TemplateID=\"5\"/><ofd:Template TemplateID=\"5\"/></ofd:Page>",
                        "<ofd:TemplatePage ID=\"5\" BaseLoc=\"T.xml\"/>")
                .object("</ofd:Layer></ofd:Content><ofd:Template TemplateID=\"5\"/><ofd:Content><ofd:Layer>")
                .text(100, 100, 12, "文");
        assertThat(new OfdReader()
                        .read("report.ofd", sheets.bytes(), Limits.DEFAULT)
                        .blocks())
                .containsExactly(new Paragraph("文"));
    }

    private static void drawManyCells(Sheets sheets) {
        for (var i = 0; i <= 10; i++) {
            sheets.line(100, 100 + 20 * i, 300, 100 + 20 * i).line(100 + 20 * i, 100, 100 + 20 * i, 300);
        }
        sheets.text(105, 115, 8, "0");
    }

    private static byte[] locked(String userPassword) throws IOException {
        var sheets = PdfSheets.of().text(74, 100, 16, "一、总体情况");
        try (var pdf = Loader.loadPDF(sheets.bytes());
                var out = new ByteArrayOutputStream()) {
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", userPassword, permission);
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] runs(int count) {
        var runs = new byte[2 * count];
        for (var i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    private static void assertRefused(DocumentReader reader, byte[] content, String key) {
        assertRefused(reader, content, key, SMALL);
    }

    private static void assertRefused(DocumentReader reader, byte[] content, String key, Limits limits) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> reader.read("report", content, limits))
                .satisfies(refused -> assertThat(refused.words().key()).isEqualTo(key));
    }
}
