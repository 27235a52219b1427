package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.document.Reading.refusal;
import static org.gongkai.document.WordFile.paragraph;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to harm are refused in time, by what is wrong with them. */
@Timeout(60)
class HostileFileTests {

    private static final Limits TIGHT = new Limits(1 << 20, 100, 50, 3, 500, 5_000, 10, Duration.ofSeconds(30));

    @Test
    void aZipBombIsNotUnpacked() {
        var bomb = new TreeMap<String, byte[]>();
        bomb.put("word/document.xml", new byte[300 << 20]);

        assertThat(refusal(Zip.ofBytes(bomb))).isIn(Refusal.BOMB, Refusal.BROKEN);
        assertThat(refusal(WordFile.of("<w:p><w:r><w:t>" + "0".repeat(60 << 20) + "</w:t></w:r></w:p>")))
                .isEqualTo(Refusal.BOMB);
    }

    @Test
    void manySmallBombsAreOne() {
        var sheets = new TreeMap<String, byte[]>();
        var relations = new StringBuilder();
        for (var i = 0; i < 40; i++) {
            relations.append("<sheet name=\"").append(i).append("\" r:id=\"rId0\"/>");
        }
        sheets.put("_rels/.rels", WordFile.bytes(WordFile.relations("officeDocument", "xl/workbook.xml")));
        sheets.put("xl/_rels/workbook.xml.rels", WordFile.bytes(WordFile.relations("worksheet", "s.xml")));
        sheets.put("xl/workbook.xml", WordFile.bytes("<workbook xmlns:r=\"r\">" + relations + "</workbook>"));
        sheets.put("xl/s.xml", WordFile.bytes("<worksheet>" + " ".repeat(1_000_000) + "</worksheet>"));

        assertThat(refusal(
                        Zip.ofBytes(sheets),
                        new Limits(1 << 20, 10_000, 50, 100, 500, 5_000, 10, Duration.ofSeconds(30))))
                .isEqualTo(Refusal.BOMB);
    }

    @Test
    void moreThanTheLimitsAllowIsRefusedByName() {
        assertThat(refusal(WordFile.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(501) + "</w:tr></w:tbl>"), TIGHT))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
        assertThat(refusal(WordFile.of(paragraph("字".repeat(5001))), TIGHT)).isEqualTo(Refusal.TOO_MUCH_TEXT);
        assertThat(refusal(WordFile.of("<w:tbl><w:tr><w:tc>".repeat(11) + "</w:tc></w:tr></w:tbl>".repeat(11)), TIGHT))
                .isEqualTo(Refusal.TOO_DEEP);
        assertThat(refusal(WordFile.of("<w:sdt>".repeat(200) + "</w:sdt>".repeat(200)), TIGHT))
                .isEqualTo(Refusal.TOO_DEEP);
        assertThat(refusal(("<table><tr>" + "<td>1".repeat(501)).getBytes(StandardCharsets.UTF_8), TIGHT))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
        assertThat(refusal("1\t2\t3\n".repeat(200).getBytes(StandardCharsets.UTF_8), TIGHT))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
        assertThat(refusal("一段文字。\n".repeat(2000).getBytes(StandardCharsets.UTF_8), TIGHT))
                .isEqualTo(Refusal.TOO_MUCH_TEXT);
        assertThat(refusal(SheetReaderTests.workbook("<row>" + "<c><v>1</v></c>".repeat(501) + "</row>"), TIGHT))
                .isEqualTo(Refusal.TOO_MANY_CELLS);
    }

    @Test
    void tooManyPartsAreRefused() {
        var parts = new TreeMap<String, String>();
        for (var i = 0; i < 60; i++) {
            parts.put("word/" + i, "");
        }

        assertThat(refusal(Zip.of(parts), TIGHT)).isEqualTo(Refusal.TOO_MANY_PARTS);
    }

    @Test
    void timeIsLimited() {
        var hurried = new Limits(64 << 20, 100, 10_000, 500, 1_000_000, 5_000_000, 100, Duration.ZERO);

        assertThat(refusal(Printing.docx(new PrintedReport(PublishedFigures.CITY_2025)), hurried))
                .isEqualTo(Refusal.TOO_SLOW);
        assertThat(refusal("一\n".repeat(1000).getBytes(StandardCharsets.UTF_8), hurried))
                .isEqualTo(Refusal.TOO_SLOW);
    }

    @Test
    void documentTypesAreNotExpanded() {
        var laughs = "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        var secret = "<!DOCTYPE d [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";

        for (var type : new String[] {laughs, secret}) {
            var xml = type + "<w:document " + WordFile.NAMESPACES + "><w:body>" + paragraph("&d;")
                    + "</w:body></w:document>";
            assertThat(refusal(Zip.of(Map.of("word/document.xml", xml)))).isEqualTo(Refusal.BROKEN);
        }
    }

    @Test
    void spansOfAnySizeCostNothing() {
        var spans = "<tr>" + "<td rowspan=65534 colspan=1000>1</td>".repeat(20) + "</tr>";

        assertThat(Reading.onlyGrid(Reading.of("<table>" + spans.repeat(500) + "</table>"))
                        .cells())
                .hasSizeLessThan(10_001);
        assertThat(Reading.refusal(SheetReaderTests.workbook(
                        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>" + "</sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(300_000) + "</mergeCells><sheetData>")))
                .isIn(Refusal.TOO_MANY_CELLS, Refusal.BOMB);
    }

    @Test
    void truncatedArchivesAreBroken() {
        var whole = Printing.docx(new PrintedReport(PublishedFigures.CITY_2025));

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Refusal.BROKEN);
        assertThat(refusal(WordFile.of("<w:p>"))).isEqualTo(Refusal.BROKEN);
        assertThat(refusal(Zip.of(Map.of("word/styles.xml", "<x/>")))).isEqualTo(Refusal.BROKEN);
    }

    @Test
    void quotesWithoutEndDoNotTakeForever() {
        assertThat(Reading.grids(Reading.of(("\"" + "\"\"\t".repeat(10_000) + "\n").repeat(3))))
                .isNotEmpty();
    }
}
