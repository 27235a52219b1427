package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.act.RegisterUploads.Upload;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a list of figures, as the systems for licences, penalties and charges give it out: all of it or nothing. */
@Component
public class ImportFigures {

    private static final List<PeriodicFigure> FIGURES = List.of(PeriodicFigure.values());

    private final RegisterDesk desk;
    private final ListIntake intake;
    private final FigureRegister register;
    private final EnterFigure entering;

    ImportFigures(RegisterDesk desk, ListIntake intake, FigureRegister register, EnterFigure entering) {
        this.desk = desk;
        this.intake = intake;
        this.register = register;
        this.entering = entering;
    }

    @Transactional
    public Imported<NewFigure> of(Actor actor, Upload list, Mode mode) {
        return intake.of(actor, list, mode, "publication.import-figures", () -> new Rows(actor, list.agency()));
    }

    private final class Rows implements ListIntake.Rows<NewFigure> {

        private final Actor actor;
        private final AgencyId agency;
        private final List<FigureEntry> there = new ArrayList<>();

        Rows(Actor actor, AgencyId agency) {
            this.actor = actor;
            this.agency = agency;
            register.years(agency).forEach(year -> there.addAll(register.of(agency, year)));
        }

        @Override
        public NewFigure read(SheetCells cells) {
            var figure = cells.named("figure", FIGURES, each -> SheetColumns.WORDS.of("figure." + each.key()));
            return FigureChecks.clean(NewFigure.of(figure, Optional.empty(), cells));
        }

        @Override
        public List<RegisterFault> faults(NewFigure figure) {
            return FigureChecks.of(figure, there, Optional.empty(), desk.today());
        }

        @Override
        public void count(NewFigure figure) {
            there.add(new FigureEntry(
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
                    actor.name(),
                    desk.now()));
        }

        @Override
        public void enter(NewFigure figure) {
            entering.enter(actor, agency, figure, Optional.empty());
        }
    }
}
