package org.gongkai.organisation.act;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.act.EnterPerson.NewPerson;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.organisation.workbook.SheetRow;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;

/** The people of a workbook, known by their sign-in names; what a row leaves blank stays as it is. */
@Component
final class PersonRows {

    private final Agencies agencies;
    private final People people;
    private final EnterPerson enter;
    private final TransferPerson transfer;
    private final CorrectPerson correct;

    PersonRows(Agencies agencies, People people, EnterPerson enter, TransferPerson transfer, CorrectPerson correct) {
        this.agencies = agencies;
        this.people = people;
        this.enter = enter;
        this.transfer = transfer;
        this.correct = correct;
    }

    void take(Actor actor, Progress progress, String reason) {
        for (var row : progress.rows(SheetKind.PEOPLE)) {
            progress.found(
                            row,
                            "agency",
                            agencies.knownAs(row.text("agency")).filter(found -> actor.may(Power.ADMINISTER, found)))
                    .ifPresent(agency -> take(actor, progress, row, agency, reason));
        }
    }

    private void take(Actor actor, Progress progress, SheetRow row, Agency agency, String reason) {
        var known = people.withSignInName(row.text("sign-in-name").toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            progress.does(row, "enter-person", row.text("name"), () -> enter.of(actor, given(row, agency)));
        } else {
            change(actor, progress, row, agency, known.get(), reason);
        }
    }

    private void change(Actor actor, Progress progress, SheetRow row, Agency agency, Person person, String reason) {
        if (!person.agency().equals(agency.id())) {
            progress.does(
                    row, "transfer-person", person.name(), () -> transfer.of(actor, person.id(), agency.id(), reason));
        }
        var given = filled(given(row, agency), person);
        var checks = new Checks();
        var differs = !given.name().equals(person.name())
                || !checks.email("email", given.email()).equals(person.email())
                || !checks.mobile("mobile", given.mobile()).equals(person.mobile());
        if (differs) {
            progress.does(row, "correct-person", person.name(), () -> correct.of(actor, person.id(), given));
        }
    }

    private static NewPerson given(SheetRow row, Agency agency) {
        return new NewPerson(
                agency.id(), row.text("sign-in-name"), row.text("name"), row.text("email"), row.text("mobile"));
    }

    private static NewPerson filled(NewPerson given, Person person) {
        return new NewPerson(
                given.agency(),
                person.signInName(),
                given.name(),
                or(given.email(), person.email()),
                or(given.mobile(), person.mobile()));
    }

    private static String or(String given, Optional<String> known) {
        return given.isEmpty() ? known.orElse("") : given;
    }
}
