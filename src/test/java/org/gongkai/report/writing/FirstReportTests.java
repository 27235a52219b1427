package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.Test;

/** The report that the site shows on its first start: its source, and the Word file made of it. */
class FirstReportTests {

    private static final Path FOLDER = Path.of("src/main/resources/first-run");

    private final byte[] source = read("linjiang-audit-2023.json");

    /** To make the Word file again after a change, run this test with {@code -Dgongkai.write-first-report}. */
    @Test
    void theWordFileIsMadeOfItsSource() throws IOException {
        var made = ReportWriter.write(JsonReport.read(source), OutputFormat.DOCX);
        if (System.getProperty("gongkai.write-first-report") != null) {
            Files.write(FOLDER.resolve("linjiang-audit-2023.docx"), made);
        }

        assertThat(parts(read("linjiang-audit-2023.docx"))).isEqualTo(parts(made));
    }

    @Test
    void itsFiguresAreThePublishedOnesAndNothingIsWrongWithThem() throws IOException {
        var report = JsonReport.read(source);

        assertThat(report.figures()).isEqualTo(PublishedFigures.LINJIANG_AUDIT_2023.figures());
        assertThat(report.narrative().text(Section.GENERAL)).hasSizeLessThan(1000);
        assertThat(ReportCheck.of(report, Optional.empty())).isEmpty();
    }

    @Test
    void itsSourceIsWrittenAsJsonIsWritten() throws IOException {
        assertThat(new String(JsonReport.write(JsonReport.read(source)), StandardCharsets.UTF_8))
                .isEqualTo(new String(source, StandardCharsets.UTF_8));
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deflate may pack the same bytes differently on another machine, so the parts are compared unpacked. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
