package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.organisation.workbook.SheetRow;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** The posts of a workbook. One that is held already, under the same title and as far, is left; an end may be set to it. */
@Component
final class PostRows {

    private final Agencies agencies;
    private final Sections sections;
    private final People people;
    private final AppointPerson appoint;
    private final EndAppointment end;
    private final Clock clock;

    PostRows(
            Agencies agencies,
            Sections sections,
            People people,
            AppointPerson appoint,
            EndAppointment end,
            Clock clock) {
        this.agencies = agencies;
        this.sections = sections;
        this.people = people;
        this.appoint = appoint;
        this.end = end;
        this.clock = clock;
    }

    void take(Actor actor, Progress progress, String reason) {
        for (var row : progress.rows(SheetKind.POSTS)) {
            given(actor, progress, row).ifPresent(given -> take(actor, progress, row, given, reason));
        }
    }

    private void take(Actor actor, Progress progress, SheetRow row, NewAppointment given, String reason) {
        var held = people.terms(given.person()).stream()
                .filter(term -> isThat(term, row, given))
                .findFirst();
        if (held.isEmpty()) {
            progress.does(row, "appoint-person", given.title(), () -> appoint.of(actor, given));
            return;
        }
        given.until()
                .filter(until -> !held.get().until().equals(Optional.of(until)))
                .ifPresent(until -> progress.does(
                        row,
                        "end-appointment",
                        given.title(),
                        () -> end.of(actor, held.get().appointment().id(), until, reason)));
    }

    /** Without a first day in the row, the post that is held now. */
    private boolean isThat(TermOfOffice term, SheetRow row, NewAppointment given) {
        var at = term.appointment();
        var sameDays = row.text("from").isEmpty()
                ? term.isOpenOn(LocalDate.now(clock))
                : term.from().equals(given.from());
        return sameDays
                && at.agency().equals(given.agency())
                && at.section().equals(given.section())
                && at.post() == given.post()
                && at.title().equals(given.title())
                && at.subtree() == given.subtree();
    }

    private Optional<NewAppointment> given(Actor actor, Progress progress, SheetRow row) {
        var person = progress.found(
                row,
                "sign-in-name",
                people.withSignInName(row.text("sign-in-name").toLowerCase(Locale.ROOT)));
        var agency = progress.found(
                row,
                "agency",
                agencies.knownAs(row.text("agency")).filter(found -> actor.may(Power.ADMINISTER, found)));
        var section = Optional.<SectionId>empty();
        if (agency.isPresent() && !row.text("section").isEmpty()) {
            section = progress.found(row, "section", sections.named(agency.get().id(), row.text("section")))
                    .map(Section::id);
            if (section.isEmpty()) {
                return Optional.empty();
            }
        }
        var from = day(progress, row, "from");
        var until = day(progress, row, "until");
        var post = row.sheet().column("post").value(Post.class, row.text("post"));
        if (person.isEmpty() || agency.isEmpty() || post.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewAppointment(
                person.get().id(),
                agency.get().id(),
                section,
                post.get(),
                row.text("title"),
                row.isYes("subtree"),
                from.orElseGet(() -> LocalDate.now(clock)),
                until));
    }

    private static Optional<LocalDate> day(Progress progress, SheetRow row, String column) {
        var text = row.text(column).replace('/', '-');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            progress.refuse(row, Fault.of(column, Reason.NOT_A_DAY));
            return Optional.empty();
        }
    }
}
