package org.gongkai.organisation.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.workbook.CellFault;
import org.gongkai.organisation.workbook.Imported;
import org.gongkai.organisation.workbook.Imported.Line;
import org.gongkai.organisation.workbook.ReadWorkbook;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.organisation.workbook.SheetRow;

/** How far an import has come. */
final class Progress {

    private final ReadWorkbook read;
    private final List<Line> lines = new ArrayList<>();
    private final List<CellFault> faults;
    private final Set<SheetRow> failed = new HashSet<>();
    private final Set<SheetRow> changed = new HashSet<>();

    Progress(ReadWorkbook read) {
        this.read = read;
        this.faults = new ArrayList<>(read.faults());
    }

    List<SheetRow> rows(SheetKind sheet) {
        return read.of(sheet);
    }

    /** Does one row's act; a refusal is noted at its row, and the import goes on to find the others. */
    <T> Optional<T> does(SheetRow row, String act, String subject, Supplier<Change<T>> doing) {
        try {
            return switch (doing.get()) {
                case Change.Made<T>(var value) -> {
                    lines.add(new Line(row.sheet(), row.number(), act, subject));
                    changed.add(row);
                    yield Optional.of(value);
                }
                case Change.Refused<T>(var found) -> {
                    found.forEach(fault -> refuse(row, fault));
                    yield Optional.empty();
                }
            };
        } catch (NotAllowedException notTheirs) {
            refuse(row, Fault.of("", Reason.NOT_ALLOWED));
            return Optional.empty();
        }
    }

    void refuse(SheetRow row, Fault fault) {
        failed.add(row);
        faults.add(CellFault.at(row, fault));
    }

    /** Something that a row names; where it is not there, that is noted. */
    <T> Optional<T> found(SheetRow row, String column, Optional<T> found) {
        if (found.isEmpty()) {
            refuse(row, Fault.of(column, Reason.UNKNOWN, row.text(column)));
        }
        return found;
    }

    Imported imported() {
        var untouched = read.rows().stream()
                .filter(row -> !changed.contains(row) && !failed.contains(row))
                .count();
        return new Imported(lines, (int) untouched, faults);
    }
}
