package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;

/** Sound reports with made-up figures and texts as long as real ones, the same in every run. */
final class MadeReports {

    static final Form FORM = Form.of(Format.STANDARD_2021);

    private static final String SENTENCE = "围绕社会关注的重点事项，本机关及时公开有关信息，完善工作制度，加强审核把关，回应公众关切。";

    private final Random random = new Random(2023);

    /** Writes {@code count} reports, half Word and half HTML; a folder that has them is left as it is. */
    static void writeInto(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        var made = new MadeReports();
        for (var i = 0; i < count; i++) {
            var format = i % 2 == 0 ? OutputFormat.DOCX : OutputFormat.HTML;
            var file = folder.resolve("report-%04d.%s".formatted(i, format.extension()));
            var report = made.report(i);
            if (!Files.exists(file)) {
                Files.write(file, ReportWriter.write(report, format));
            }
        }
    }

    Report report(int number) {
        return Report.of("测试第" + number + "局", 2023, narrative(), figures());
    }

    /** Figures whose sums hold. */
    Figures figures() {
        var figures = Figures.of(FORM);
        FORM.table(TableKind.PROACTIVE).slots().forEach(slot -> figures.put(slot, random.nextInt(100)));
        var requests = FORM.table(TableKind.REQUESTS);
        var received = requests.row("received");
        var perColumn = new long[received.size()];
        for (var key : requests.rowKeys()) {
            var row = requests.row(key);
            if (!List.of("received", "carriedIn", "total", "carriedOver").contains(key)) {
                putRow(figures, row, randomRow(row.size()), perColumn);
            }
        }
        putRow(figures, requests.row("total"), perColumn, new long[perColumn.length]);
        putRow(figures, received, perColumn, new long[perColumn.length]);
        putRow(figures, requests.row("carriedIn"), new long[perColumn.length], new long[perColumn.length]);
        putRow(figures, requests.row("carriedOver"), new long[perColumn.length], new long[perColumn.length]);
        var disputes = FORM.table(TableKind.DISPUTES);
        for (var key : disputes.rowKeys()) {
            var row = disputes.row(key);
            putRow(figures, row, randomRow(row.size()), new long[row.size()]);
        }
        return figures.build();
    }

    /** Figures of a row, the last of them their sum. */
    private long[] randomRow(int size) {
        var row = new long[size];
        for (var i = 0; i < size - 1; i++) {
            row[i] = random.nextInt(4) == 0 ? random.nextInt(50) : 0;
            row[size - 1] += row[i];
        }
        return row;
    }

    private static void putRow(Figures.Builder figures, List<Slot> row, long[] values, long[] sums) {
        for (var i = 0; i < values.length; i++) {
            figures.put(row.get(i), values[i]);
            sums[i] += values[i];
        }
    }

    private Narrative narrative() {
        return new Narrative(
                List.of(SENTENCE),
                Map.of(
                        Section.GENERAL, paragraphs(12),
                        Section.PROBLEMS, paragraphs(5),
                        Section.OTHER, List.of("本年度没有收取信息处理费。")));
    }

    private List<String> paragraphs(int count) {
        var paragraphs = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            paragraphs.add(SENTENCE.repeat(1 + random.nextInt(3)));
        }
        return paragraphs;
    }
}
