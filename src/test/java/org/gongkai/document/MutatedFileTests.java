package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.gongkai.report.model.PublishedFigures;

/** Damaged files are read or refused, in bounded time, and nothing else happens. */
class MutatedFileTests {

    private static final Limits LIMITS = new Limits(8 << 20, 100, 1000, 50, 20_000, 500_000, 50, Duration.ofSeconds(5));
    private static final PrintedReport REPORT = new PrintedReport(PublishedFigures.HONGZE_2023);

    /** Whole files of the kinds that are text or are read through others' parsers. */
    private static final Map<String, byte[]> FILES = Map.of(
            "html", Printing.html(REPORT).getBytes(StandardCharsets.UTF_8),
            "gb", Printing.html(REPORT).getBytes(Charset.forName("GB18030")),
            "lines", Printing.cellLines(REPORT).getBytes(StandardCharsets.UTF_8),
            "bars", Printing.separated(REPORT, "|", "|").getBytes(StandardCharsets.UTF_16LE),
            "docx", Printing.docx(REPORT),
            "doc", DocReaderTests.resource("changes-and-layout.doc"),
            "report.doc", DocReaderTests.resource("huaian-2024.doc"),
            "xls", oldSheet(),
            "xlsx",
                    SheetReaderTests.workbook(
                            "<row><c t=\"inlineStr\"><is><t>规章</t></is></c><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><sheetData>"));

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void damagedFilesAreReadOrRefused(@ForAll("kinds") String kind, @ForAll long seed) {
        readOrRefuse(damaged(FILES.get(kind), new Random(seed)));
    }

    /** Damage to the XML itself, which damage to the packed file seldom reaches. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void damagedXmlIsReadOrRefused(@ForAll long seed, @ForAll boolean sheet) {
        var random = new Random(seed);
        var name = sheet ? "xl/worksheets/sheet1.xml" : "word/document.xml";
        var whole = unpacked(FILES.get(sheet ? "xlsx" : "docx"));
        whole.put(
                name,
                shuffled(new String(whole.get(name), StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8));

        readOrRefuse(Zip.ofBytes(whole));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void shuffledMarkupIsReadOrRefused(@ForAll long seed) {
        readOrRefuse(shuffled(Printing.html(REPORT), new Random(seed)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Provide
    Arbitrary<String> kinds() {
        return Arbitraries.of(FILES.keySet().stream().sorted().toList());
    }

    private static void readOrRefuse(byte[] content) {
        var start = System.nanoTime();
        try {
            assertThat(Documents.read("年报", content, LIMITS).blocks().size()).isLessThan(500_000);
        } catch (UnreadableDocumentException refused) {
            assertThat(Reading.words(refused)).isNotBlank();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(LIMITS.time().multipliedBy(4));
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (var i = random.nextInt(1, 30); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(4) == 0) {
            var from = random.nextInt(bytes.length);
            var length = random.nextInt(Math.min(2000, bytes.length - from) + 1);
            System.arraycopy(whole, random.nextInt(whole.length - length + 1), bytes, from, length);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Tags in other places, doubled, lost, with other numbers. */
    private static String shuffled(String markup, Random random) {
        var pieces = new ArrayList<>(List.of(markup.split("(?=<)")));
        for (var i = random.nextInt(1, 40); i > 0; i--) {
            var at = random.nextInt(pieces.size());
            var other = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.add(at, pieces.get(other));
                case 1 -> pieces.set(at, pieces.get(other));
                case 2 -> pieces.set(at, pieces.get(at).replaceAll("[0-9]+", String.valueOf(random.nextInt())));
                default -> pieces.remove(at);
            }
        }
        return String.join("", pieces);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) {
        var parts = new TreeMap<String, byte[]>();
        try {
            var whole = Archive.of(archive, new Allowance("年报", Limits.DEFAULT));
            for (var name : whole.names()) {
                parts.put(name, whole.bytes(name));
            }
        } catch (UnreadableDocumentException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] oldSheet() {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (var i = 0; i < 5; i++) {
                sheet.createRow(i).createCell(0).setCellValue("规章");
                sheet.getRow(i).createCell(1).setCellValue(i);
                sheet.getRow(i).createCell(2).setCellFormula("B1+1");
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
