package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.AbsenceId;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.act.AppointPerson;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.act.EndAbsence;
import org.gongkai.organisation.act.EndAppointment;
import org.gongkai.organisation.act.RecordAbsence;
import org.gongkai.organisation.act.RecordAbsence.NewAbsence;
import org.gongkai.organisation.web.Field.Option;
import org.gongkai.organisation.web.Forms.Form;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of posts and absences. */
@Controller
@RequestMapping(OrganisationPart.PATH)
@Needs(Power.ADMINISTER)
final class PostForms {

    private static final List<Post> POSTS =
            Arrays.stream(Post.values()).filter(post -> !post.isOfProgram()).toList();

    private final Forms forms;
    private final Places places;
    private final Administration administration;
    private final People people;
    private final Sections sections;
    private final AppointPerson appoint;
    private final EndAppointment end;
    private final RecordAbsence absence;
    private final EndAbsence endAbsence;

    PostForms(
            Forms forms,
            Places places,
            Administration administration,
            People people,
            Sections sections,
            AppointPerson appoint,
            EndAppointment end,
            RecordAbsence absence,
            EndAbsence endAbsence) {
        this.forms = forms;
        this.places = places;
        this.administration = administration;
        this.people = people;
        this.sections = sections;
        this.appoint = appoint;
        this.end = end;
        this.absence = absence;
        this.endAbsence = endAbsence;
    }

    @GetMapping("people/{id}/appoint-person")
    ModelAndView appointing(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, appointForm(actor, id));
    }

    private Form appointForm(Actor actor, long id) {
        var person = administration.person(actor, new PersonId(id));
        var agency = administration.agency(actor, person.agency());
        var fields = List.of(
                Field.line("agency", agency.name(), places.proposals(actor)),
                Field.choice("post", "", POSTS),
                Field.line(
                                "section",
                                "",
                                sections.of(agency.id()).stream()
                                        .map(Section::name)
                                        .toList())
                        .mayBeEmpty(),
                Field.line("title", ""),
                Field.yes("subtree", false),
                Field.day("from", places.today()),
                Field.anyDay("until"));
        return new Form("appoint-person", person.name(), fields, Places.above(agency, person));
    }

    @PostMapping("people/{id}/appoint-person")
    ModelAndView appoint(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var agency = given.found("agency", name -> places.named(actor, name));
        var post = given.choice("post", Post.class);
        var section = agency.flatMap(at -> given.anyFound("section", name -> sections.named(at.id(), name)));
        var from = given.day("from");
        var until = given.anyDay("until");
        return forms.answer(
                request,
                redirect,
                appointForm(actor, id),
                given,
                () -> appoint.of(
                        actor,
                        new NewAppointment(
                                new PersonId(id),
                                agency.orElseThrow().id(),
                                section.map(Section::id),
                                post.orElseThrow(),
                                given.text("title"),
                                given.yes("subtree"),
                                from,
                                until)));
    }

    @GetMapping("appointments/{id}/end-appointment")
    ModelAndView ending(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, endForm(actor, id));
    }

    private Form endForm(Actor actor, long id) {
        var term = people.term(new AppointmentId(id))
                .filter(found -> administration.mayGive(actor, found.appointment()))
                .orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        var person = people.find(term.person()).orElseThrow();
        var agency = administration.agency(actor, term.appointment().agency());
        var subject = OrganisationPart.WORDS.of(
                "term.of", person.name(), term.appointment().title());
        return new Form(
                "end-appointment",
                subject,
                List.of(Field.day("until", places.today()), Field.text("reason")),
                Places.above(agency));
    }

    @PostMapping("appointments/{id}/end-appointment")
    ModelAndView end(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var until = given.day("until");
        return forms.answer(
                request,
                redirect,
                endForm(actor, id),
                given,
                () -> end.of(actor, new AppointmentId(id), until, given.text("reason")));
    }

    @GetMapping("people/{id}/record-absence")
    ModelAndView recording(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, absenceForm(actor, id));
    }

    private Form absenceForm(Actor actor, long id) {
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
    ModelAndView record(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var deputy = given.found("deputy", PostForms::number);
        var from = given.day("from");
        var until = given.day("until");
        return forms.answer(
                request,
                redirect,
                absenceForm(actor, id),
                given,
                () -> absence.of(
                        actor,
                        new NewAbsence(new PersonId(id), deputy.orElseThrow(), from, until, given.text("reason"))));
    }

    private static Optional<PersonId> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new PersonId(Long.parseLong(text))) : Optional.empty();
    }

    @GetMapping("absences/{id}/end-absence")
    ModelAndView endingAbsence(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, endAbsenceForm(actor, id));
    }

    private Form endAbsenceForm(Actor actor, long id) {
        var found = people.absence(new AbsenceId(id)).orElseThrow(() -> new NotAllowedException(Power.ADMINISTER));
        var person = administration.kept(actor, found.person());
        var agency = administration.agency(actor, person.agency());
        return new Form("end-absence", person.name(), List.of(), Places.above(agency, person));
    }

    @PostMapping("absences/{id}/end-absence")
    ModelAndView endAbsence(
            HttpServletRequest request, RedirectAttributes redirect, Actor actor, @PathVariable long id) {
        return forms.answer(
                request,
                redirect,
                endAbsenceForm(actor, id),
                new Given(Map.of()),
                () -> endAbsence.of(actor, new AbsenceId(id)));
    }
}
