package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.act.CorrectPerson;
import org.gongkai.organisation.act.EnterPerson;
import org.gongkai.organisation.act.EnterPerson.NewPerson;
import org.gongkai.organisation.act.RecordLeaving;
import org.gongkai.organisation.act.RecordReturn;
import org.gongkai.organisation.act.TransferPerson;
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

/** The forms of people: entered, corrected, gone elsewhere, gone, back. */
@Controller
@RequestMapping(OrganisationPart.PATH)
@Needs(Power.ADMINISTER)
final class PersonForms {

    private final Forms forms;
    private final Places places;
    private final Administration administration;
    private final EnterPerson enter;
    private final CorrectPerson correct;
    private final TransferPerson transfer;
    private final RecordLeaving leaving;
    private final RecordReturn back;

    PersonForms(
            Forms forms,
            Places places,
            Administration administration,
            EnterPerson enter,
            CorrectPerson correct,
            TransferPerson transfer,
            RecordLeaving leaving,
            RecordReturn back) {
        this.forms = forms;
        this.places = places;
        this.administration = administration;
        this.enter = enter;
        this.correct = correct;
        this.transfer = transfer;
        this.leaving = leaving;
        this.back = back;
    }

    @GetMapping("agencies/{id}/enter-person")
    ModelAndView entering(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, enterForm(actor, id));
    }

    private Form enterForm(Actor actor, long id) {
        var agency = administration.agency(actor, new AgencyId(id));
        return new Form("enter-person", agency.name(), personal("", "", "", ""), Places.above(agency));
    }

    private static List<Field> personal(String name, String signInName, String email, String mobile) {
        return List.of(
                Field.line("name", "person-name", name),
                Field.line("sign-in-name", signInName),
                Field.line("email", email).mayBeEmpty(),
                Field.line("mobile", mobile).mayBeEmpty());
    }

    @PostMapping("agencies/{id}/enter-person")
    ModelAndView enter(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        return forms.answer(sent, enterForm(actor, id), given, () -> enter.of(actor, person(given, new AgencyId(id))));
    }

    private static NewPerson person(Given given, AgencyId agency) {
        return new NewPerson(
                agency, given.text("sign-in-name"), given.text("name"), given.text("email"), given.text("mobile"));
    }

    @GetMapping("people/{id}/{act:correct-person|transfer-person|record-leaving|record-return}")
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id, @PathVariable String act) {
        return forms.show(request, form(actor, id, act));
    }

    private Form form(Actor actor, long id, String act) {
        var person = administration.kept(actor, new PersonId(id));
        var agency = administration.agency(actor, person.agency());
        return new Form(act, person.name(), fields(actor, person, act), Places.above(agency, person));
    }

    private List<Field> fields(Actor actor, Person person, String act) {
        return switch (act) {
            case "correct-person" ->
                personal(
                        person.name(),
                        person.signInName(),
                        person.email().orElse(""),
                        person.mobile().orElse(""));
            case "transfer-person" -> List.of(Field.line("agency", "", places.proposals(actor)), Field.text("reason"));
            default -> List.of(Field.text("reason"));
        };
    }

    @PostMapping("people/{id}/correct-person")
    ModelAndView correct(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var form = form(actor, id, "correct-person");
        var agency = administration.person(actor, new PersonId(id)).agency();
        return forms.answer(sent, form, given, () -> correct.of(actor, new PersonId(id), person(given, agency)));
    }

    @PostMapping("people/{id}/transfer-person")
    ModelAndView transfer(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var agency = given.found("agency", name -> places.named(actor, name));
        return forms.answer(
                sent,
                form(actor, id, "transfer-person"),
                given,
                () -> transfer.of(actor, new PersonId(id), agency.orElseThrow().id(), given.text("reason")));
    }

    @PostMapping("people/{id}/record-leaving")
    ModelAndView leave(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        return forms.answer(
                sent,
                form(actor, id, "record-leaving"),
                given,
                () -> leaving.of(actor, new PersonId(id), given.text("reason")));
    }

    @PostMapping("people/{id}/record-return")
    ModelAndView comeBack(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        return forms.answer(
                sent,
                form(actor, id, "record-return"),
                given,
                () -> back.of(actor, new PersonId(id), given.text("reason")));
    }
}
