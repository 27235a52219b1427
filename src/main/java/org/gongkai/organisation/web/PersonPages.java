package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.organisation.Absence;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.web.PersonPage.Away;
import org.gongkai.organisation.web.PersonPage.Held;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one person. */
@Controller
@Needs(Power.ADMINISTER)
final class PersonPages {

    private final Workbench workbench;
    private final Places places;
    private final Administration administration;
    private final Agencies agencies;
    private final Sections sections;
    private final People people;

    PersonPages(
            Workbench workbench,
            Places places,
            Administration administration,
            Agencies agencies,
            Sections sections,
            People people) {
        this.workbench = workbench;
        this.places = places;
        this.administration = administration;
        this.agencies = agencies;
        this.sections = sections;
        this.people = people;
    }

    @GetMapping(OrganisationPart.PATH + "people/{id}/")
    ModelAndView person(HttpServletRequest request, Actor actor, @PathVariable long id) {
        var person = administration.person(actor, new PersonId(id));
        var agency = administration.agency(actor, person.agency());
        var frame = workbench
                .frame(request, person.name())
                .below(Places.above(agency).toArray(Frame.Entry[]::new));
        var kept = administration.keeps(actor, person);
        var page = new PersonPage(
                person,
                agency.name(),
                kept,
                people.terms(person.id()).stream()
                        .map(term -> held(actor, term))
                        .toList(),
                people.absences(person.id()).stream()
                        .map(absence -> away(absence, kept))
                        .toList());
        return new ModelAndView("organisation/person", Map.of("frame", frame, "page", page));
    }

    private Held held(Actor actor, TermOfOffice term) {
        var at = term.appointment();
        var open = term.isOpenOn(places.today()) && administration.mayGive(actor, at);
        return new Held(
                agencies.find(at.agency()).map(Agency::name).orElse(""),
                Field.wordsOf("post", at.post()),
                at.section().flatMap(sections::find).map(Section::name).orElse(""),
                at.title(),
                at.subtree(),
                term.from().toString(),
                term.until().map(Object::toString).orElse(""),
                open ? OrganisationPart.PATH + "appointments/" + at.id().value() + "/end-appointment" : "");
    }

    private Away away(Absence absence, boolean kept) {
        var open = kept && !absence.until().isBefore(places.today());
        return new Away(
                people.find(absence.deputy()).map(Person::name).orElse(""),
                absence.from().toString(),
                absence.until().toString(),
                absence.reason(),
                open ? OrganisationPart.PATH + "absences/" + absence.id().value() + "/end-absence" : "");
    }
}
