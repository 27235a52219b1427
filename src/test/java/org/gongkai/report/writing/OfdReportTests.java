package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class OfdReportTests {

    private final Report report = SampleReports.numbered(Form.of(Format.STANDARD_2021));

    @Test
    void nothingIsDrawnBeyondThePage() throws IOException {
        for (var page : pages(parts(OfdReport.write(SampleReports.hostile())))) {
            for (var object : page.select("[Boundary]")) {
                var box = object.attr("Boundary").split(" ");
                assertThat(Double.parseDouble(box[0])).isNotNegative();
                assertThat(Double.parseDouble(box[1])).isNotNegative();
                assertThat(Double.parseDouble(box[0]) + Double.parseDouble(box[2]))
                        .isLessThan(210);
                assertThat(Double.parseDouble(box[1]) + Double.parseDouble(box[3]))
                        .isLessThan(297);
            }
        }
    }

    @Test
    void idsAreUniqueAndWithinTheGreatest() throws IOException {
        var parts = parts(OfdReport.write(report));
        var ids = new HashSet<Integer>();
        var all = new ArrayList<>(pages(parts));
        all.add(xml(parts, "Doc_0/PublicRes.xml"));
        all.add(xml(parts, "Doc_0/Document.xml"));
        for (var part : all) {
            part.select("[ID]")
                    .forEach(each -> assertThat(ids.add(Integer.valueOf(each.attr("ID"))))
                            .isTrue());
        }
        var greatest = xml(parts, "Doc_0/Document.xml").select("ofd|MaxUnitID").text();
        assertThat(ids).hasSizeGreaterThan(200).contains(Integer.valueOf(greatest));
        assertThat(ids.stream().mapToInt(id -> id).max()).hasValue(Integer.parseInt(greatest));
    }

    @Test
    void theFacesInsideHaveEveryCharacterUsedAndHardlyMore() throws IOException {
        var parts = parts(OfdReport.write(report));
        var face = new TTFParser().parse(new RandomAccessReadBuffer(parts.get("Doc_0/Res/regular.ttf")));
        var glyphs = face.getUnicodeCmapLookup();
        for (var page : pages(parts)) {
            for (var text : page.select("ofd|TextObject[Font=1] ofd|TextCode")) {
                text.text()
                        .codePoints()
                        .forEach(each -> assertThat(glyphs.getGlyphId(each)).isPositive());
            }
        }
        assertThat(parts.get("Doc_0/Res/regular.ttf").length).isLessThan(200_000);
    }

    @Test
    void theSameReportGivesTheSameBytesAndNamesNobody() throws IOException {
        var bytes = OfdReport.write(report);

        assertThat(OfdReport.write(report)).isEqualTo(bytes);
        assertThat(new String(parts(bytes).get("OFD.xml"), StandardCharsets.UTF_8))
                .contains("<ofd:Creator>Gongkai</ofd:Creator>")
                .doesNotContain("Author", "Date");
    }

    private static ArrayList<Document> pages(Map<String, byte[]> parts) {
        var pages = new ArrayList<Document>();
        for (var i = 0; parts.containsKey("Doc_0/Pages/Page_" + i + "/Content.xml"); i++) {
            pages.add(xml(parts, "Doc_0/Pages/Page_" + i + "/Content.xml"));
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static Document xml(Map<String, byte[]> parts, String name) {
        return Jsoup.parse(new String(parts.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
