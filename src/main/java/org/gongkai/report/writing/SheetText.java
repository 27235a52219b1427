package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableForm;

/** Headings and paragraphs on a sheet, one cell each. */
final class SheetText {

    /** A cell takes 32,767 characters, half of them if each is a surrogate pair. */
    private static final int LONGEST = 16_000;

    private SheetText() {}

    static void heading(Sheet sheet, int row, Section section, int columns) {
        sheet.row(row, Optional.of(30.0)).text(row, 0, SheetStyle.HEADING, section.heading());
        sheet.endRow().merge(row, 0, row, columns - 1);
    }

    /** Paragraphs in rows that fit themselves; returns the next free row. */
    static int paragraphs(Sheet sheet, int row, List<String> paragraphs) {
        var next = row;
        for (var part : parts(paragraphs)) {
            sheet.row(next, Optional.empty()).text(next, 0, SheetStyle.TEXT, part);
            sheet.endRow();
            next++;
        }
        return next;
    }

    /** Empty rows to write in; returns the next free row. */
    static int room(Sheet sheet, int row, int rows) {
        for (var next = row; next < row + rows; next++) {
            sheet.row(next, Optional.empty()).blank(next, 0, SheetStyle.TEXT.ordinal());
            sheet.endRow();
        }
        return row + rows;
    }

    /** Paragraphs across a table's columns; merged cells do not fit themselves, so their height is reckoned. */
    static int merged(Sheet sheet, int row, List<String> paragraphs, TableForm table) {
        var points = table.columnWidths().stream().mapToInt(Integer::intValue).sum() / 20.0;
        var next = row;
        for (var part : parts(paragraphs)) {
            var lines = Math.ceil(part.length() * 12.5 / points);
            sheet.row(next, Optional.of(Math.max(1, lines) * 18)).text(next, 0, SheetStyle.TEXT, part);
            sheet.endRow().merge(next, 0, next, table.columns() - 1);
            next++;
        }
        return next;
    }

    /** Paragraphs in pieces that a cell can take. */
    static List<String> parts(List<String> paragraphs) {
        var parts = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            var start = 0;
            while (paragraph.codePointCount(start, paragraph.length()) > LONGEST) {
                var end = paragraph.offsetByCodePoints(start, LONGEST);
                parts.add(paragraph.substring(start, end));
                start = end;
            }
            parts.add(paragraph.substring(start));
        }
        return parts;
    }
}
