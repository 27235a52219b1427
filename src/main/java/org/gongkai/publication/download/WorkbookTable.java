package org.gongkai.publication.download;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A table as an Excel workbook, further sheets where one is full. The same rows make the same bytes, so that whoever has the file can be told
 * that it has not changed.
 */
public final class WorkbookTable implements PublicTable {

    /** A sheet holds 1,048,576 rows at most. */
    private static final int ROWS = 1_000_000;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final String name;
    private final String title;
    private final List<Head> heads;
    private final int most;
    private final List<String> ranges = new ArrayList<>();
    private Optional<WorkbookSheet> sheet = Optional.empty();

    /**
     * @param name of the sheet
     * @param title above the table
     */
    public WorkbookTable(OutputStream bytes, String name, String title, List<Head> heads) throws IOException {
        this(bytes, name, title, heads, ROWS);
    }

    WorkbookTable(OutputStream bytes, String name, String title, List<Head> heads, int most) throws IOException {
        this.zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
        this.name = name;
        this.title = title;
        this.heads = heads;
        this.most = most;
        next();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (sheet.orElseThrow().rows() == most) {
            end();
            next();
        }
        sheet.orElseThrow().row(cells);
    }

    private void next() throws IOException {
        entry("xl/worksheets/sheet" + (ranges.size() + 1) + ".xml");
        sheet = Optional.of(new WorkbookSheet(zip, title, heads));
    }

    private void end() throws IOException {
        ranges.add(sheet.orElseThrow().end());
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            end();
            put("xl/workbook.xml", WorkbookParts.workbook(names(), ranges));
            put("xl/_rels/workbook.xml.rels", WorkbookParts.relations(ranges.size()));
            put("xl/styles.xml", WorkbookParts.styles());
            put("_rels/.rels", WorkbookParts.root());
            put("[Content_Types].xml", WorkbookParts.types(ranges.size()));
        }
    }

    private List<String> names() {
        return IntStream.rangeClosed(1, ranges.size())
                .mapToObj(number -> number == 1 ? name : name + number)
                .collect(Collectors.toList());
    }

    private void put(String path, String part) throws IOException {
        entry(path);
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void entry(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
