package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.gongkai.report.Wording;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentsTests {

    private static final PrintedReport REPORT = new PrintedReport(PublishedFigures.SUQIAN_2023);

    @Test
    void theKindIsToldByTheContentAndNotByTheName() throws IOException {
        assertThat(kind("a.doc", Printing.html(REPORT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.HTML);
        assertThat(kind("a.doc", Printing.docx(REPORT))).isEqualTo(FileFormat.DOCX);
        assertThat(kind("a.docx", DocReaderTests.resource("pingtan-2019.doc"))).isEqualTo(FileFormat.DOC);
        assertThat(kind("a.txt", SheetReaderTests.workbook(""))).isEqualTo(FileFormat.XLSX);
        assertThat(kind("a.zip", Zip.of(Map.of("OFD.xml", "<ofd/>")))).isEqualTo(FileFormat.OFD);
        assertThat(kind("a", "\n%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileFormat.PDF);
        assertThat(kind("a.html", Printing.cellLines(REPORT).getBytes(Charset.forName("GB18030"))))
                .isEqualTo(FileFormat.TEXT);
        assertThat(kind("a", "[bookmark: _GoBack]根据".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.TEXT);
        assertThat(kind("a", "\ufeff [ {\"agency\": 1} ]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.JSON);
        assertThat(kind("a", "{\"agency\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileFormat.JSON);
    }

    @Test
    void whatIsNoDocumentIsRefusedByItsKind() {
        assertThat(Reading.refusal(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(Reading.refusal(" \n\t".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.EMPTY);
        assertThat(Reading.refusal("{\\rtf1".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.RICH_TEXT);
        assertThat(Reading.refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo(Refusal.PICTURE);
        assertThat(Reading.refusal(Zip.of(Map.of("a.docx", "x")))).isEqualTo(Refusal.ARCHIVE);
        assertThat(Reading.refusal("Rar!\u001a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.ARCHIVE);
        assertThat(Reading.refusal("<?xml version='1.0'?><a/>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Refusal.UNKNOWN_KIND);
        assertThat(Reading.refusal(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})).isEqualTo(Refusal.UNKNOWN_KIND);
        assertThat(Reading.refusal("{\"agency\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Refusal.STRUCTURED);
        assertThat(Reading.refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Refusal.BROKEN);
    }

    @Test
    void onlyRegularFilesAreRead(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("年报.txt"), "一、总体情况");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        assertThat(Documents.read(link, Limits.DEFAULT).blocks()).containsExactly(new Paragraph("一、总体情况"));
        assertThat(Documents.read(link, Limits.DEFAULT).name()).isEqualTo("link.txt");
        assertThat(refusal(folder)).isEqualTo(Refusal.FOLDER);
        assertThat(refusal(folder.resolve("fehlt.txt"))).isEqualTo(Refusal.NOT_FOUND);
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertThat(refusal(Path.of("/dev/zero"))).isEqualTo(Refusal.NOT_A_FILE);
    }

    @Test
    void aFileThatMayNotBeReadIsToldApart(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "一");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file));

        assertThat(refusal(file)).isEqualTo(Refusal.NO_PERMISSION);
    }

    @Test
    void largeFilesAreNotLoaded(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("a.txt"), new byte[2000]);
        var small = new Limits(1000, 100, 100, 100, 100, 100, 100, Duration.ofSeconds(1));

        assertThat(Reading.refusal(
                        catchThrowableOfType(UnreadableDocumentException.class, () -> Documents.read(file, small))))
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(Reading.refusal(new byte[2000], small)).isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWordsInBothLanguages(Refusal refusal) {
        var words = refusal.of("7").words();

        assertThat(Wording.in(Locale.CHINA).of(words)).isNotBlank().doesNotContain("{");
        assertThat(Wording.in(Locale.ENGLISH).of(words))
                .isNotBlank()
                .doesNotContain("{")
                .isNotEqualTo(Wording.in(Locale.CHINA).of(words));
    }

    private static FileFormat kind(String name, byte[] content) throws IOException {
        return Documents.formatOf(name, content);
    }

    private static Refusal refusal(Path file) {
        return Reading.refusal(
                catchThrowableOfType(UnreadableDocumentException.class, () -> Documents.read(file, Limits.DEFAULT)));
    }
}
