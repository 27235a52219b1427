package org.gongkai.organisation.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;

/** Reads the sheets of a workbook; formulas are not computed but refused, and so is whatever is too large. */
public final class WorkbookReader {

    /** Larger files are not looked into. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** More rows on one sheet are not taken in at once. */
    public static final int MOST_ROWS = 5000;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();

    private WorkbookReader() {}

    public static ReadWorkbook read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return ReadWorkbook.refused(CellFault.ofFile(Reason.FILE_TOO_LARGE, "5"));
        }
        try {
            if (!PackedSize.isReasonable(content)) {
                return ReadWorkbook.refused(CellFault.ofFile(Reason.NOT_A_WORKBOOK));
            }
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                if (workbook.isMacroEnabled()) {
                    return ReadWorkbook.refused(CellFault.ofFile(Reason.NOT_A_WORKBOOK));
                }
                return new WorkbookReader().sheets(workbook);
            }
        } catch (IOException | RuntimeException damaged) {
            return ReadWorkbook.refused(CellFault.ofFile(Reason.NOT_A_WORKBOOK));
        }
    }

    private ReadWorkbook sheets(XSSFWorkbook workbook) {
        var found = 0;
        for (var kind : SheetKind.values()) {
            var sheet = Optional.<Sheet>ofNullable(workbook.getSheet(kind.title()));
            found += sheet.isPresent() ? 1 : 0;
            sheet.ifPresent(each -> read(kind, each));
        }
        if (found == 0) {
            return ReadWorkbook.refused(CellFault.ofFile(Reason.SHEETS_MISSING, SheetKind.AGENCIES.title()));
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            return ReadWorkbook.refused(CellFault.ofFile(Reason.WORKBOOK_EMPTY));
        }
        return new ReadWorkbook(rows, faults);
    }

    private void read(SheetKind kind, Sheet sheet) {
        if (sheet.getPhysicalNumberOfRows() > MOST_ROWS + 1) {
            faults.add(new CellFault(
                    Optional.of(kind), 0, Fault.of("", Reason.TOO_MANY_ROWS, Integer.toString(MOST_ROWS))));
            return;
        }
        var columns = columns(kind, sheet);
        for (var row : sheet) {
            if (row.getRowNum() > 0 && !columns.isEmpty()) {
                read(kind, columns, row);
            }
        }
    }

    /** Where each column stands, by the headings in the first row; in any order, and others may stand between. */
    private Map<SheetKind.Column, Integer> columns(SheetKind kind, Sheet sheet) {
        var headings = new HashMap<String, Integer>();
        var head = sheet.getRow(0);
        if (head != null) {
            head.forEach(cell -> headings.putIfAbsent(heading(cell), cell.getColumnIndex()));
        }
        var columns = new HashMap<SheetKind.Column, Integer>();
        for (var column : kind.columns()) {
            var index = headings.get(column.heading());
            if (index != null) {
                columns.put(column, index);
            } else if (column.required()) {
                faults.add(new CellFault(
                        Optional.of(kind), 1, Fault.of(column.key(), Reason.COLUMN_MISSING, column.heading())));
                return Map.of();
            }
        }
        return columns;
    }

    private static String heading(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().replace("*", "").strip()
                : "";
    }

    private void read(SheetKind kind, Map<SheetKind.Column, Integer> columns, Row row) {
        var cells = new HashMap<String, String>();
        var wrong = new ArrayList<Fault>();
        columns.forEach((column, index) -> {
            var cell = row.getCell(index);
            var text = cell == null ? "" : text(column, cell, wrong);
            if (!text.isEmpty()) {
                cells.put(column.key(), text);
            }
        });
        if (cells.isEmpty() && wrong.isEmpty()) {
            return;
        }
        var read = new SheetRow(kind, row.getRowNum() + 1, cells);
        for (var column : kind.columns()) {
            if (column.required()
                    && read.text(column.key()).isEmpty()
                    && wrong.stream().noneMatch(fault -> fault.field().equals(column.key()))) {
                wrong.add(Fault.of(column.key(), Reason.MISSING));
            }
        }
        wrong.forEach(fault -> faults.add(CellFault.at(read, fault)));
        rows.add(read);
    }

    private static String text(SheetKind.Column column, Cell cell, List<Fault> wrong) {
        var text = switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> number(cell);
            case BOOLEAN -> SheetKind.WORDS.of(cell.getBooleanCellValue() ? "yes" : "no");
            case BLANK, _NONE -> "";
            case FORMULA -> refused(column, Reason.FORMULA, wrong);
            case ERROR -> refused(column, Reason.UNREADABLE_CHARACTERS, wrong);
        };
        var choices = column.choices();
        if (!text.isEmpty() && !choices.isEmpty() && !choices.contains(text)) {
            wrong.add(Fault.of(column.key(), Reason.NOT_A_CHOICE, text, String.join("、", choices)));
        }
        return text;
    }

    private static String refused(SheetKind.Column column, Reason reason, List<Fault> wrong) {
        wrong.add(Fault.of(column.key(), reason));
        return "";
    }

    /** A date as a date; a telephone number, which Excel takes for a number, digit by digit. */
    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }
}
