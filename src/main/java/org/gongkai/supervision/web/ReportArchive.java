package org.gongkai.supervision.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.platform.Csv;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Words;

/** Filed reports in one ZIP file, with a list that also names those that are not there. Names hold no path and never meet: each begins with its number. */
record ReportArchive(Board board, List<BoardLine> lines, Editions editions, Words words) {

    void write(OutputFormat format, OutputStream out) throws IOException {
        var list = new StringBuilder("\uFEFF").append(heads());
        var number = 0;
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var line : lines) {
                var filed = editions.newestFiled(line.agency().id(), board.year(), board.kind());
                var name = "";
                if (filed.isPresent()) {
                    number++;
                    var titled = board.kind().titled(filed.get().report());
                    name = "%04d-%s".formatted(number, ReportWriter.fileName(titled, format));
                    put(zip, name, ReportWriter.write(titled, format));
                }
                list.append(row(line, name, filed));
            }
            put(zip, words.of("download.list") + ".csv", list.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String heads() {
        return Csv.line(
                words.of("download.file"),
                words.of("table.agency"),
                words.of("table.standing"),
                words.of("table.filed"),
                words.of("table.edition"),
                words.of("download.sum"));
    }

    private String row(BoardLine line, String name, Optional<Edition> filed) {
        return Csv.line(
                name,
                line.agency().name(),
                words.of("standing." + line.standing().key()),
                filed.flatMap(Edition::filedAt).map(Paths::day).orElse(""),
                filed.map(edition -> String.valueOf(edition.number())).orElse(""),
                filed.map(Edition::content).orElse(""));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
