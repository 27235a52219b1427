package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.act.AppointPerson;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.act.EndAppointment;
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

/** The forms of posts. */
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

    PostForms(
            Forms forms,
            Places places,
            Administration administration,
            People people,
            Sections sections,
            AppointPerson appoint,
            EndAppointment end) {
        this.forms = forms;
        this.places = places;
        this.administration = administration;
        this.people = people;
        this.sections = sections;
        this.appoint = appoint;
        this.end = end;
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
    ModelAndView appoint(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var agency = given.found("agency", name -> places.named(actor, name));
        var post = given.choice("post", Post.class);
        var section = agency.flatMap(at -> given.anyFound("section", name -> sections.named(at.id(), name)));
        var from = given.day("from");
        var until = given.anyDay("until");
        return forms.answer(
                sent,
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
    ModelAndView end(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var until = given.day("until");
        return forms.answer(
                sent,
                endForm(actor, id),
                given,
                () -> end.of(actor, new AppointmentId(id), until, given.text("reason")));
    }
}
