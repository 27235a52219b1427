package org.gongkai.supervision.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.platform.Csv;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardLine;
import org.gongkai.workbench.Words;

/** A board as a table to be saved; numbers are numbers, everything else is text and never a formula. */
record BoardTable(String name, List<String> heads, List<List<Object>> rows) {

    private static final List<String> COLUMNS = List.of(
            "agency",
            "level",
            "standing",
            "edition",
            "due",
            "filed",
            "late",
            "blocking",
            "unexplained",
            "notes",
            "changed");
    private static final int CHARACTER = 256;

    static BoardTable of(Board board, List<BoardLine> lines, Words words) {
        var kind = board.kind() == ReportKind.OWN ? "own" : "aggregate";
        return new BoardTable(
                words.of("table.name." + kind, board.top().name(), String.valueOf(board.year()))
                        .replaceAll("[^\\p{L}\\p{N}（）-]+", ""),
                COLUMNS.stream().map(column -> words.of("table." + column)).toList(),
                lines.stream().map(line -> row(line, words)).toList());
    }

    private static List<Object> row(BoardLine line, Words words) {
        return List.of(
                line.agency().name(),
                line.agency()
                        .level()
                        .map(level -> words.of("level." + BoardForm.key(level)))
                        .orElse(""),
                words.of("standing." + line.standing().key()),
                line.edition(),
                line.dueOn().toString(),
                line.filedAt().map(Paths::day).orElse(""),
                line.daysLate(),
                line.blocking(),
                line.unexplained(),
                line.notes(),
                line.changedAt().map(Paths::minute).orElse(""));
    }

    /** With a byte order mark, without which Excel takes UTF-8 for something else. */
    byte[] csv() {
        var text = new StringBuilder(Csv.MARK);
        text.append(Csv.line(heads));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name.substring(0, Math.min(name.length(), 31)));
            var head = sheet.createRow(0);
            for (var column = 0; column < heads.size(); column++) {
                head.createCell(column).setCellValue(heads.get(column));
                sheet.setColumnWidth(column, (column == 0 ? 40 : 14) * CHARACTER);
            }
            for (var i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i));
            }
            sheet.createFreezePane(1, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Row row, List<Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            if (cells.get(column) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(cells.get(column).toString());
            }
        }
    }
}
