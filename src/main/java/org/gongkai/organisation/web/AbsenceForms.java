package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.act.EndAbsence;
import org.gongkai.organisation.act.RecordAbsence;
import org.gongkai.organisation.act.RecordAbsence.NewAbsence;
import org.gongkai.organisation.web.Field.Option;
import org.gongkai.organisation.web.Forms.Form;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of absences: who is away, and who stands in meanwhile. */
@Controller
@RequestMapping(OrganisationPart.PATH)
@Needs(Power.ADMINISTER)
final class AbsenceForms {

    private final Forms forms;
    private final Places places;
    private final Administration administration;
    private final People people;
    private final RecordAbsence record;
    private final EndAbsence end;

    AbsenceForms(
            Forms forms,
            Places places,
            Administration administration,
            People people,
            RecordAbsence record,
            EndAbsence end) {
        this.forms = forms;
        this.places = places;
        this.administration = administration;
        this.people = people;
        this.record = record;
        this.end = end;
    }

    @GetMapping("people/{id}/record-absence")
    ModelAndView recording(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, recordForm(actor, id));
    }

    private Form recordForm(Actor actor, long id) {
        var person = administration.kept(actor, new PersonId(id));
        var agency = administration.agency(actor, person.agency());
        var fields = List.of(
                Field.among("deputy", "", colleagues(person)),
                Field.day("from", places.today()),
                Field.anyDay("until").required(),
                Field.text("reason"));
        return new Form("record-absence", person.name(), fields, Places.above(agency, person));
    }

    /** Everybody else who is in office where the person is. */
    private List<Option> colleagues(Person person) {
        var ids = people.terms(person.id()).stream()
                .filter(term -> term.isOpenOn(places.today()))
                .map(term -> term.appointment().agency())
                .distinct()
                .flatMap(agency -> people.terms(agency, places.today()).stream())
                .map(TermOfOffice::person)
                .distinct()
                .toList();
        return people.find(ids).values().stream()
                .filter(other -> other.active() && !other.id().equals(person.id()))
                .sorted(Comparator.comparing(other -> other.id().value()))
                .map(other -> new Option(Long.toString(other.id().value()), other.name()))
                .toList();
    }

    @PostMapping("people/{id}/record-absence")
    ModelAndView record(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var deputy = given.found("deputy", AbsenceForms::number);
        var from = given.day("from");
        var until = given.day("until");
        return forms.answer(
                sent,
                recordForm(actor, id),
                given,
                () -> record.of(
                        actor,
                        new NewAbsence(new PersonId(id), deputy.orElseThrow(), from, until, given.text("reason"))));
    }

    private static Optional<PersonId> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new PersonId(Long.parseLong(text))) : Optional.empty();
    }

    @GetMapping("absences/{id}/end-absence")
    ModelAndView ending(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, endForm(actor, id));
    }

    private Form endForm(Actor actor, long id) {
        var found = people.absence(new AbsenceId(id)).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        var person = administration.kept(actor, found.person());
        var agency = administration.agency(actor, person.agency());
        return new Form("end-absence", person.name(), List.of(), Places.above(agency, person));
    }

    @PostMapping("absences/{id}/end-absence")
    ModelAndView end(SentForm sent, Actor actor, @PathVariable long id) {
        return forms.answer(sent, endForm(actor, id), new Given(sent.fields()), () -> end.of(actor, new AbsenceId(id)));
    }
}
