package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.onlyGrid;
import static org.gongkai.document.Reading.paragraphs;
import static org.gongkai.document.Reading.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocReaderTests {

    @ParameterizedTest
    @CsvSource({"huaian-2024.doc, HUAIAN_2024", "pingtan-2019.doc, PINGTAN_2019"})
    void everyCellOfAReportComesOut(String file, PublishedFigures figures) {
        var document = Reading.of(resource(file));

        assertThat(document.format()).isEqualTo(FileFormat.DOC);
        assertThat(document.blocks()).isEqualTo(new PrintedReport(figures).blocks());
    }

    @Test
    void textIsReadAsItShowsAndTablesThatLayOutAreNoTables() {
        var document = Reading.of(resource("changes-and-layout.doc"));

        assertThat(paragraphs(document)).containsExactly("本年新收3件", "见网站", "一", "二", "左", "标题");
        assertThat(rows(onlyGrid(document))).containsExactly(List.of("规章", "1"), List.of("文件", "2"));
    }

    @Test
    void aFileWithAPasswordIsRefusedAsSuch() throws IOException {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[8]), "EncryptedPackage");
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);

            assertThat(Reading.refusal(bytes.toByteArray())).isEqualTo(Refusal.ENCRYPTED);
        }
    }

    @Test
    void aTruncatedFileIsBroken() {
        var whole = resource("huaian-2024.doc");

        assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Refusal.BROKEN);
    }

    static byte[] resource(String name) {
        try (InputStream file = DocReaderTests.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
