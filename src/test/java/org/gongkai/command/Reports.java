package org.gongkai.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.writing.ReportWriter;

/** Reports for tests, written into folders. */
final class Reports {

    static final Form FORM = Form.of(Format.STANDARD_2021);

    private static final Narrative TEXT = new Narrative(
            List.of(),
            Map.of(
                    Section.GENERAL, List.of("本机关依法公开政府信息。"),
                    Section.PROBLEMS, List.of("存在的主要问题是公开不够及时，已经改进。"),
                    Section.OTHER, List.of("本年度没有收取信息处理费。")));

    private Reports() {}

    /** A sound report with {@code received} requests from natural persons, all granted. */
    static Report sound(String agency, int year, long received) {
        return Report.of(agency, year, TEXT, figures(received, received));
    }

    /** A report whose total of granted requests is one too few. */
    static Report broken(String agency, int year) {
        return Report.of(agency, year, TEXT, figures(5, 4));
    }

    static Report withCell(Report report, TableKind table, String row, String column, Cell cell) {
        return report.with(report.figures().with(FORM.slot(table, row, column), cell));
    }

    static Report anonymous(Report report) {
        return new Report(Optional.empty(), report.year(), report.narrative(), report.figures());
    }

    static Report undated(Report report) {
        return new Report(report.agency(), OptionalInt.empty(), report.narrative(), report.figures());
    }

    private static Figures figures(long received, long total) {
        var figures = Figures.of(FORM);
        FORM.slots().forEach(slot -> figures.put(slot, 0));
        for (var column : List.of("naturalPerson", "total")) {
            figures.put(FORM.slot(TableKind.REQUESTS, "received", column), received);
            figures.put(FORM.slot(TableKind.REQUESTS, "granted", column), received);
            figures.put(FORM.slot(TableKind.REQUESTS, "total", column), total);
        }
        return figures.build();
    }

    /** Writes a report in the format of the file's ending. */
    static Path write(Path file, Report report) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(
                    file, ReportWriter.write(report, Destination.formatOf(file).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
