package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.sheet.RowFault;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.gongkai.publication.register.sheet.SheetReading;
import org.gongkai.publication.register.sheet.SheetRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a list of figures, as the systems for licences, penalties and charges give it out: all of it or nothing. */
@Component
public class ImportFigures {

    private final RegisterDesk desk;
    private final DocumentRows registers;
    private final FigureRegister register;
    private final EnterFigure entering;

    ImportFigures(RegisterDesk desk, DocumentRows registers, FigureRegister register, EnterFigure entering) {
        this.desk = desk;
        this.registers = registers;
        this.register = register;
        this.entering = entering;
    }

    @Transactional
    public Imported<NewFigure> of(Actor actor, AgencyId agency, String name, byte[] content, Mode mode) {
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        registers.lock(agency);
        var read = SheetReading.read(name, content, SheetColumns.FIGURES);
        var faults = new ArrayList<>(read.faults());
        var figures = new ArrayList<NewFigure>();
        var there = new ArrayList<FigureEntry>();
        register.years(agency).forEach(year -> there.addAll(register.of(agency, year)));
        for (var row : read.rows()) {
            take(row, there, faults).ifPresent(figure -> {
                figures.add(figure);
                there.add(counted(agency, figure));
            });
        }
        if (mode == Mode.APPLY && faults.isEmpty()) {
            figures.forEach(figure -> entering.enter(actor, agency, figure, Optional.empty()));
            desk.enter(
                    actor,
                    agency,
                    RegisterDesk.registersOf(agency),
                    "publication.import-figures",
                    entry -> entry.with(Map.of("rows", Integer.toString(figures.size()), "file", name)));
        }
        return new Imported<>(figures, faults);
    }

    private Optional<NewFigure> take(SheetRow row, List<FigureEntry> there, List<RowFault> faults) {
        var cells = new SheetCells(row);
        var figure = FigureChecks.clean(new NewFigure(
                figure(cells),
                cells.neededDay("from"),
                cells.neededDay("until"),
                cells.figure("amount"),
                cells.text("source"),
                cells.text("evidence"),
                Optional.empty(),
                cells.given("overlap")));
        var wrong = cells.faults().isEmpty()
                ? FigureChecks.of(figure, there, Optional.empty(), desk.today())
                : cells.faults();
        wrong.forEach(fault -> faults.add(new RowFault(row.number(), fault)));
        return wrong.isEmpty() ? Optional.of(figure) : Optional.empty();
    }

    private static PeriodicFigure figure(SheetCells cells) {
        var found = Stream.of(PeriodicFigure.values())
                .filter(figure -> name(figure).equals(cells.text("figure")))
                .findFirst();
        if (found.isEmpty()) {
            var choices =
                    Stream.of(PeriodicFigure.values()).map(ImportFigures::name).toList();
            cells.refuse("figure", Reason.NOT_A_CHOICE, String.join("、", choices));
        }
        return found.orElse(PeriodicFigure.LICENCES);
    }

    private static String name(PeriodicFigure figure) {
        return SheetColumns.WORDS.of("figure." + figure.key());
    }

    /** For holding later rows of the same list against. */
    private FigureEntry counted(AgencyId agency, NewFigure figure) {
        return new FigureEntry(
                new FigureEntryId(0),
                agency,
                figure.figure(),
                figure.from(),
                figure.until(),
                figure.amount(),
                figure.source(),
                figure.evidence(),
                figure.file(),
                figure.overlap(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                desk.now());
    }
}
