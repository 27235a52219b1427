package org.gongkai.publication.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.KeepingFault.Reason;
import org.gongkai.publication.catalogue.StandardChannel;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.StandardTier;
import org.gongkai.publication.catalogue.workbook.ReadStandard.Line;
import org.junit.jupiter.api.Test;

class StandardReaderTests {

    @Test
    void readsTwoHeadingRowsMergedCellsAndBoxes() throws Exception {
        var read = read(AStandardWorkbook.withBoxes().bytes());

        assertThat(read.faults()).isEmpty();
        var first = read.lines().getFirst().entry();
        assertThat(first.field()).isEqualTo("义务教育");
        assertThat(first.first()).isEqualTo("政策文件");
        assertThat(first.channels()).containsExactlyInAnyOrder(StandardChannel.WEBSITE, StandardChannel.SOCIAL_MEDIA);
        assertThat(first.otherChannel()).isEqualTo("宣传册");
        assertThat(first.everybody()).isTrue();
        assertThat(first.limit()).hasValue(20);
        assertThat(first.tiers()).containsExactly(StandardTier.COUNTY);
        var second = read.lines().getLast().entry();
        assertThat(second.first()).isEqualTo("政策文件");
        assertThat(second.second()).isEqualTo("规范性文件");
        assertThat(second.channels()).containsExactly(StandardChannel.NOTICE_BOARD);
        assertThat(second.everybody()).isFalse();
        assertThat(second.group()).isEqualTo("随迁子女");
        assertThat(second.proactive()).isFalse();
        assertThat(second.onRequest()).isTrue();
        assertThat(second.limit()).hasValue(0);
    }

    @Test
    void readsColumnsWithTicksInAnyOrder() throws Exception {
        var read = read(AStandardWorkbook.withTicks().bytes());

        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).extracting(line -> line.entry().first()).containsExactly("备灾管理", "备灾管理");
        assertThat(read.lines().getFirst().entry().channels()).containsExactly(StandardChannel.WEBSITE);
        assertThat(read.lines().getLast().entry().channels()).containsExactly(StandardChannel.NOTICE_BOARD);
        assertThat(read.lines().getLast().entry().everybody()).isTrue();
        assertThat(read.lines().getLast().entry().tiers()).isEmpty();
        assertThat(read.lines().getFirst().entry().tiers()).containsExactly(StandardTier.TOWNSHIP);
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        var lines = read(AStandardWorkbook.withBoxes().bytes()).lines();
        var rows = lines.stream()
                .map(line ->
                        new StandardRow(line.row(), new AgencyId(1), line.row(), line.entry(), Optional.empty(), 1))
                .toList();

        var again = read(StandardWorkbook.write("清溪县教育局", rows));

        assertThat(again.faults()).isEmpty();
        assertThat(again.lines())
                .extracting(Line::entry)
                .containsExactlyElementsOf(lines.stream().map(Line::entry).toList());
    }

    @Test
    void refusesAFormulaThatNobodyComputed() throws Exception {
        var read = read(AStandardWorkbook.withTicks()
                .formula(2, 4, "HYPERLINK(\"http://example.org\")")
                .bytes());

        assertThat(read.faults()).extracting(fault -> fault.fault().reason()).contains(Reason.FORMULA);
    }

    @Test
    void tellsWhatTheHeadingLacks() throws Exception {
        var read = read(new AStandardWorkbook()
                .row("义务教育领域", "", "")
                .row("公开事项", "公开内容", "公开依据")
                .row("甲", "乙", "丙")
                .bytes());

        assertThat(read.faults()).hasSize(1);
        assertThat(read.faults().getFirst().fault().reason()).isEqualTo(Reason.HEADING_MISSING);
        assertThat(read.faults().getFirst().fault().arguments()).containsExactly("公开时限");
    }

    @Test
    void refusesRowsThatSayTheSameTwiceAndFieldsThatNobodyNames() throws Exception {
        var twice = AStandardWorkbook.withTicks()
                .row("救灾", "应急局", "备灾管理", "物资", "别的", "3个工作日", "办法", "√", "", "√", "√", "")
                .row("", "应急局", "备灾管理", "别处", "别的", "3个工作日", "办法", "√", "", "√", "√", "");

        assertThat(read(twice.bytes()).faults())
                .extracting(fault -> fault.fault().reason())
                .containsExactly(Reason.ROW_TWICE, Reason.FIELD_UNKNOWN);
    }

    @Test
    void refusesAHundredThousandRowsAndBombs() throws Exception {
        var csv = new StringBuilder("<table><tr><td>公开事项<td>公开内容<td>公开依据</tr>");
        for (var row = 0; row < 100_000; row++) {
            csv.append("<tr><td>").append(row).append("<td>乙<td>丙</tr>");
        }
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(csv.append("</table>").toString().getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(bomb()));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("PK\3\4 no workbook".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[300 << 20]);
        }
        return bytes.toByteArray();
    }

    private static ReadStandard read(byte[] content) throws UnreadableDocumentException {
        return StandardReader.read("目录.xlsx", content, Optional.empty());
    }
}
