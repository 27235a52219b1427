package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.act.RegisterUploads.Upload;
import org.gongkai.publication.register.sheet.RowFault;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetReading;
import org.springframework.stereotype.Component;

/** Takes a list into a register, within an act's transaction: all of it or nothing. */
@Component
class ListIntake {

    private final RegisterDesk desk;
    private final DocumentRows registers;

    ListIntake(RegisterDesk desk, DocumentRows registers) {
        this.desk = desk;
        this.registers = registers;
    }

    /** What one register makes of the rows of one list. */
    interface Rows<T> {

        T read(SheetCells cells);

        /** What keeps it from being entered: as it is, beside what is in the register, and beside the rows before. */
        List<RegisterFault> faults(T row);

        /** Later rows are held against this one too. */
        void count(T row);

        void enter(T row);
    }

    /** @param rows made once nobody else enters anything */
    <T> Imported<T> of(Actor actor, Upload list, Mode mode, String act, Supplier<Rows<T>> rows) {
        desk.agency(actor, Power.KEEP_CATALOGUE, list.agency());
        registers.lock(list.agency());
        var register = rows.get();
        var imported = looked(list, register);
        if (mode == Mode.APPLY && !imported.isRefused()) {
            imported.rows().forEach(register::enter);
            var count = Integer.toString(imported.rows().size());
            desk.enter(
                    actor,
                    list.agency(),
                    RegisterDesk.registersOf(list.agency()),
                    act,
                    entry -> entry.with(Map.of("rows", count, "file", list.name())));
        }
        return imported;
    }

    private static <T> Imported<T> looked(Upload list, Rows<T> register) {
        var sheet = SheetReading.read(list.name(), list.content(), list.register());
        var faults = new ArrayList<>(sheet.faults());
        var taken = new ArrayList<T>();
        for (var row : sheet.rows()) {
            var cells = new SheetCells(row);
            var read = register.read(cells);
            var wrong = cells.faults().isEmpty() ? register.faults(read) : cells.faults();
            wrong.forEach(fault -> faults.add(new RowFault(row.number(), fault)));
            if (wrong.isEmpty()) {
                taken.add(read);
                register.count(read);
            }
        }
        return new Imported<>(taken, faults);
    }
}
