package org.gongkai.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.demonstration.content.InventedYear;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Post;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.NewFigure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Enters what the bureau has decided and charged, period by period. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class EnterFigures {

    private static final String BUREAU = "linjiang-audit-bureau";

    private final Agencies agencies;
    private final Cast cast;
    private final FigureRegister register;
    private final EnterFigure enter;

    EnterFigures(Agencies agencies, Cast cast, FigureRegister register, EnterFigure enter) {
        this.agencies = agencies;
        this.cast = cast;
        this.register = register;
        this.enter = enter;
    }

    /** Those of periods that have ended; what is entered already is not entered again. */
    void until(int year, LocalDate today) {
        var meant = new InventedYear(year);
        InventedItems.table("figures").stream()
                .map(line -> figure(line, meant))
                .filter(figure -> figure.until().isBefore(today))
                .forEach(this::enter);
    }

    private static NewFigure figure(List<String> line, InventedYear year) {
        return new NewFigure(
                PeriodicFigure.valueOf(line.get(2)),
                year.day(line.get(0)),
                year.day(line.get(1)),
                new BigDecimal(line.get(3)),
                line.get(4),
                line.get(5),
                Optional.empty(),
                Optional.empty());
    }

    private void enter(NewFigure figure) {
        var agency = agencies.find(BUREAU).orElseThrow();
        var isThere = register.of(agency.id(), figure.from().getYear()).stream()
                .anyMatch(entry ->
                        entry.figure() == figure.figure() && entry.from().equals(figure.from()) && entry.counts());
        if (isThere) {
            return;
        }
        var entered = enter.of(cast.of(agency, Post.DISCLOSURE_OFFICE), agency.id(), figure);
        if (entered instanceof Entering.Refused<?>(var faults)) {
            throw new IllegalStateException(figure + ": " + faults);
        }
    }
}
