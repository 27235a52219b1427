package org.gongkai.publication.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables made to fill the memory: a gigabyte without an end of a row, or in one cell. */
class LongRowTests {

    private static final String HEAD = "标题,成文日期,正文\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"a | -", "'\"a' | -", "'\"a\n' | -", "',' | 标题,正文\\n一,二\\n\\n三,四\\n"})
    void aRowWithoutEndIsRefusedByItsLineWhileItIsRead(String endless, String before) throws Exception {
        var start = before == null ? HEAD : before.replace("\\n", "\n");
        var source = new Endless(endless);
        try (var rows = CsvRows.open(
                new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), source), Folder.EMPTY)) {
            var refused = catchThrowableOfType(UnreadableSourceException.class, () -> rows.next(1000));

            assertThat(refused.key()).isEqualTo("source.long-row");
            assertThat(refused.arguments()).containsExactly(before == null ? "2" : "5", "4000000");
            assertThat(source.given).isLessThan(16_000_000);
        }
    }

    @Test
    void aHeadWithoutEndIsRefused() {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> CsvRows.open(new Endless("标"), Folder.EMPTY))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("source.long-row"))
                .satisfies(refused -> assertThat(refused.arguments()).startsWith("1"));
    }

    @Test
    void aQuoteThatEndsInTheMiddleIsNamedByItsLine() throws Exception {
        var table = HEAD + "一,2020-01-02,\"正文\"后\n";
        try (var rows = CsvRows.open(new ByteArrayInputStream(table.getBytes(UTF_8)), Folder.EMPTY)) {
            assertThatExceptionOfType(UnreadableSourceException.class)
                    .isThrownBy(() -> rows.skip(1))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("source.broken-csv"))
                    .satisfies(refused -> assertThat(refused.arguments()).containsExactly("2"));
        }
    }

    @Test
    void longRowsComeAFewAtATimeAndNoneIsLost() throws Exception {
        var body = "文".repeat(3_000_000);
        var table = new StringBuilder(HEAD);
        for (var row = 1; row <= 20; row++) {
            table.append(row).append(",2020-01-02,").append(body).append('\n');
        }
        try (var rows = CsvRows.open(new ByteArrayInputStream(table.toString().getBytes(UTF_8)), Folder.EMPTY)) {
            rows.skip(3);
            var numbers = new ArrayList<Integer>();
            for (var some = rows.next(1000); !some.isEmpty(); some = rows.next(1000)) {
                assertThat(some).hasSizeLessThanOrEqualTo(6);
                some.forEach(row -> numbers.add(row.number()));
            }
            assertThat(numbers).hasSize(17).startsWith(4).endsWith(20).isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({"inlineStr, <is><t>, </t></is>", "str, <v>, </v>", "inlineStr, <is><t><![CDATA[, ]]></t></is>"})
    void aHugeCellOfAWorkbookIsRefusedByItsRow(String type, String from, String until) throws Exception {
        var sheet = sheet("<row r=\"7\"><c r=\"A7\" t=\"" + type + "\">" + from, 4_100_000, until + "</c></row>");

        var refused = catchThrowableOfType(
                UnreadableSourceException.class, () -> SheetRows.of("表.xlsx", sheet, Folder.EMPTY));

        assertThat(refused.key()).isEqualTo("source.long-cell");
        assertThat(refused.arguments()).containsExactly("7");
    }

    @Test
    void whatTheParserWouldHoldInOnePieceIsRefused() throws Exception {
        for (var around : List.of(List.of("<!--", "-->"), List.of("<row a=\"", "\"/>"))) {
            var sheet = sheet(around.getFirst(), 20_000_000, around.getLast());

            assertThatExceptionOfType(UnreadableSourceException.class)
                    .isThrownBy(() -> SheetRows.of("表.xlsx", sheet, Folder.EMPTY))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("source.broken-sheet"));
        }
    }

    /** A workbook of one sheet, with so many letters in the middle of it; not packed, so that no bomb is seen in it. */
    private static byte[] sheet(String before, int letters, String after) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"s\"/></sheets></workbook>"
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write("<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>"
                    .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/s.xml"));
            zip.write(("<worksheet><sheetData>" + before).getBytes(UTF_8));
            zip.write("a".repeat(letters).getBytes(UTF_8));
            zip.write((after + "</sheetData></worksheet>").getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The same text over and over for a gigabyte, and how much of it was asked for. */
    private static final class Endless extends InputStream {

        private final byte[] text;
        private long given;

        Endless(String text) {
            this.text = text.getBytes(UTF_8);
        }

        @Override
        public int read() {
            // A quote opens a cell once.
            var at = given == 0 ? 0 : text[0] == '"' ? 1 + (given - 1) % (text.length - 1) : given % text.length;
            return given++ == 1L << 30 ? -1 : text[(int) at] & 0xFF;
        }
    }
}
