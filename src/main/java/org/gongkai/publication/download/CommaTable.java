package org.gongkai.publication.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.platform.Csv;

/** A table as text with commas (RFC 4180), marked as UTF-8 for spreadsheet programs; no cell of it acts as a formula. */
public final class CommaTable implements PublicTable {

    private static final String READ_AS_UTF_8 = "\uFEFF";

    private final Writer out;

    public CommaTable(OutputStream bytes, List<Head> heads) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        out.write(READ_AS_UTF_8);
        row(heads.stream().<Cell>map(head -> new Cell.Text(head.words())).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        out.write(cells.stream().map(CommaTable::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Day(var day) -> day.toString();
            case Cell.Text(var text) -> quoted(Csv.beginsAFormula(text) ? "'" + text : text);
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
