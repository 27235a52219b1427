package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.organisation.workbook.SheetRow;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** The agencies of a workbook; a parent may stand further down than its children. */
@Component
final class AgencyRows {

    private final Agencies agencies;
    private final EnterAgency enter;
    private final DescribeAgency describe;
    private final MoveAgency move;
    private final Clock clock;

    AgencyRows(Agencies agencies, EnterAgency enter, DescribeAgency describe, MoveAgency move, Clock clock) {
        this.agencies = agencies;
        this.enter = enter;
        this.describe = describe;
        this.move = move;
        this.clock = clock;
    }

    /** What a row says of an agency. */
    private record Described(String name, AgencyLevel level, AgencyKind kind, boolean vertical) {

        static Described of(SheetRow row) {
            return new Described(
                    Agency.officialName(row.text("name")),
                    value(row, "level", AgencyLevel.class),
                    value(row, "kind", AgencyKind.class),
                    row.isYes("vertical"));
        }

        private static <E extends Enum<E>> E value(SheetRow row, String column, Class<E> type) {
            return row.sheet().column(column).value(type, row.text(column)).orElseThrow();
        }

        boolean fits(Agency agency) {
            return agency.level().filter(level::equals).isPresent()
                    && agency.kind() == kind
                    && agency.vertical() == vertical;
        }
    }

    void take(Actor actor, Progress progress, String reason) {
        var waiting = new ArrayList<>(progress.rows(SheetKind.AGENCIES));
        var left = -1;
        while (waiting.size() != left) {
            left = waiting.size();
            for (var row : progress.rows(SheetKind.AGENCIES)) {
                if (waiting.contains(row) && isReady(row)) {
                    waiting.remove(row);
                    take(actor, progress, row, reason);
                }
            }
        }
        waiting.forEach(row -> progress.found(row, "parent", Optional.empty()));
    }

    private boolean isReady(SheetRow row) {
        return row.text("parent").isEmpty()
                || agencies.knownAs(row.text("parent")).isPresent();
    }

    private void take(Actor actor, Progress progress, SheetRow row, String reason) {
        var said = Described.of(row);
        var known = agencies.knownAs(said.name()).filter(agency -> actor.may(Power.ADMINISTER, agency));
        var parent = agencies.knownAs(row.text("parent"));
        if (known.isPresent()) {
            change(actor, progress, row, said, known.get(), parent, reason);
        } else if (parent.isEmpty()) {
            progress.refuse(row, Fault.of("parent", Reason.MISSING));
        } else {
            var slug = Optional.of(row.text("slug")).filter(text -> !text.isEmpty());
            var entered = new NewAgency(
                    parent.get().id(), row.text("name"), slug, said.level(), said.kind(), said.vertical());
            progress.does(row, "enter-agency", said.name(), () -> enter.of(actor, entered));
        }
    }

    private void change(
            Actor actor,
            Progress progress,
            SheetRow row,
            Described said,
            Agency agency,
            Optional<Agency> parent,
            String reason) {
        if (!said.fits(agency)) {
            progress.does(
                    row,
                    "describe-agency",
                    agency.name(),
                    () -> describe.of(actor, agency.id(), said.level(), said.kind(), said.vertical()));
        }
        parent.filter(to -> !agency.parent().equals(Optional.of(to.id())))
                .ifPresent(to -> progress.does(
                        row,
                        "move-agency",
                        agency.name(),
                        () -> move.of(actor, agency.id(), to.id(), LocalDate.now(clock), reason)));
    }
}
