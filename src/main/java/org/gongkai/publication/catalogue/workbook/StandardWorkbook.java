package org.gongkai.publication.catalogue.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.StandardTier;

/** A standard catalogue in the layout in which they are published: a sheet for each field, a heading of two rows with merged cells. */
public final class StandardWorkbook {

    private static final int TITLE = 0;
    private static final int HEAD = 1;
    private static final int FIRST_ROW = 3;
    /** Keys of the heading's words, each with those below it. */
    private static final List<List<String>> HEADS = List.of(
            List.of("number"),
            List.of("matter", "first", "second"),
            List.of("elements"),
            List.of("basis"),
            List.of("time-limit"),
            List.of("subject"),
            List.of("channels"),
            List.of("audience", "everybody", "group"),
            List.of("way", "proactive", "on-request"),
            List.of("tier", "county", "township", "village"));

    private static final int[] WIDTHS = {6, 14, 18, 40, 40, 22, 18, 30, 8, 16, 8, 10, 8, 8, 8};
    private static final String TICK = "√";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle style;

    private StandardWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    /** @param agency name in the titles */
    public static byte[] write(String agency, List<StandardRow> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var writer = new StandardWorkbook(workbook);
            var fields =
                    rows.stream().map(row -> row.entry().field()).distinct().toList();
            fields.forEach(field -> writer.sheet(
                    agency,
                    field,
                    rows.stream()
                            .map(StandardRow::entry)
                            .filter(entry -> entry.field().equals(field))
                            .toList()));
            if (fields.isEmpty()) {
                writer.sheet(agency, CellWords.of("sheet"), List.of());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void sheet(String agency, String field, List<StandardEntry> entries) {
        var name = field.replaceAll("[\\\\/?*\\[\\]:']", "");
        var sheet = workbook.createSheet(
                name.substring(0, Math.min(name.length(), 25)) + (workbook.getNumberOfSheets() + 1));
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        row(sheet, TITLE, List.of(CellWords.of("title").formatted(agency, field)));
        sheet.addMergedRegion(new CellRangeAddress(TITLE, TITLE, 0, WIDTHS.length - 1));
        head(sheet);
        for (var number = 0; number < entries.size(); number++) {
            row(sheet, FIRST_ROW + number, cells(number + 1, entries.get(number)));
        }
        mergeFirst(sheet, entries);
        sheet.createFreezePane(0, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, FIRST_ROW - 1, 0, WIDTHS.length - 1));
        sheet.getPrintSetup().setLandscape(true);
    }

    private void head(XSSFSheet sheet) {
        row(sheet, HEAD, HEADS.stream().flatMap(StandardWorkbook::upper).toList());
        row(sheet, HEAD + 1, HEADS.stream().flatMap(StandardWorkbook::lower).toList());
        var column = 0;
        for (var head : HEADS) {
            var width = Math.max(1, head.size() - 1);
            sheet.addMergedRegion(
                    head.size() == 1
                            ? new CellRangeAddress(HEAD, HEAD + 1, column, column)
                            : new CellRangeAddress(HEAD, HEAD, column, column + width - 1));
            column += width;
        }
    }

    private static Stream<String> upper(List<String> head) {
        return Stream.concat(
                Stream.of(CellWords.of(head.getFirst())),
                Stream.generate(() -> "").limit(Math.max(0, head.size() - 2)));
    }

    private static Stream<String> lower(List<String> head) {
        return head.size() == 1 ? Stream.of("") : head.stream().skip(1).map(CellWords::of);
    }

    private static List<String> cells(int number, StandardEntry entry) {
        return List.of(
                Integer.toString(number),
                entry.first(),
                entry.second(),
                entry.elements(),
                entry.basis(),
                entry.timeLimit(),
                entry.subject(),
                entry.boxes(),
                tick(entry.everybody()),
                entry.group().isEmpty() ? "" : TICK + entry.group(),
                tick(entry.proactive()),
                tick(entry.onRequest()),
                tick(entry.tiers().contains(StandardTier.COUNTY)),
                tick(entry.tiers().contains(StandardTier.TOWNSHIP)),
                tick(entry.tiers().contains(StandardTier.VILLAGE)));
    }

    private static String tick(boolean on) {
        return on ? TICK : "";
    }

    private void row(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (var column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    /** Neighbouring rows of one first-level matter share its cell. */
    private static void mergeFirst(XSSFSheet sheet, List<StandardEntry> entries) {
        var from = 0;
        for (var at = 1; at <= entries.size(); at++) {
            if (at == entries.size()
                    || !entries.get(at).first().equals(entries.get(from).first())) {
                if (at - from > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(FIRST_ROW + from, FIRST_ROW + at - 1, 1, 1));
                }
                from = at;
            }
        }
    }
}
