package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.web.AgencyPage.Group;
import org.gongkai.organisation.web.AgencyPage.Happened;
import org.gongkai.organisation.web.AgencyPage.Link;
import org.gongkai.organisation.web.AgencyPage.Worker;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one agency. */
@Controller
@Needs(Power.ADMINISTER)
final class AgencyPages {

    private final Workbench workbench;
    private final Places places;
    private final Administration administration;
    private final Agencies agencies;
    private final Sections sections;
    private final People people;
    private final LeadingGroups groups;

    AgencyPages(
            Workbench workbench,
            Places places,
            Administration administration,
            Agencies agencies,
            Sections sections,
            People people,
            LeadingGroups groups) {
        this.workbench = workbench;
        this.places = places;
        this.administration = administration;
        this.agencies = agencies;
        this.sections = sections;
        this.people = people;
        this.groups = groups;
    }

    @GetMapping(OrganisationPart.PATH + "agencies/{id}/")
    ModelAndView agency(HttpServletRequest request, Actor actor, @PathVariable long id) {
        var agency = administration.agency(actor, new AgencyId(id));
        var frame = workbench.frame(request, agency.name()).below(Places.above().toArray(Frame.Entry[]::new));
        return new ModelAndView("organisation/agency", Map.of("frame", frame, "page", page(actor, agency)));
    }

    private AgencyPage page(Actor actor, Agency agency) {
        var own = sections.of(agency.id());
        return new AgencyPage(
                agency,
                agency.parent().map(parent -> link(actor, parent)),
                agency.successor().map(successor -> link(actor, successor)),
                agency.parent().isEmpty()
                        && agency.level().isPresent()
                        && actor.mayThroughout(Power.ADMINISTER, agency),
                agencies.children(agency.id(), places.today()).stream()
                        .filter(child -> actor.may(Power.ADMINISTER, child))
                        .map(child -> new Link(child.name(), Places.path(child.id())))
                        .toList(),
                agencies.history(agency.id()).reversed().stream()
                        .map(this::happened)
                        .toList(),
                own,
                workers(actor, agency, own),
                group(groups.of(agency.id()), own));
    }

    private Link link(Actor actor, AgencyId id) {
        var agency = agencies.find(id).orElseThrow();
        return new Link(agency.name(), actor.may(Power.ADMINISTER, agency) ? Places.path(id) : "");
    }

    private Happened happened(AgencyChange change) {
        var words = OrganisationPart.WORDS;
        var key = Field.wordsOf("change", change.kind());
        var more = switch (change.kind()) {
            case ENTERED, MOVED -> change.parent().map(this::name).orElse("");
            case RENAMED -> words.of("change.names", change.formerName().orElse(""), change.name());
            case CLOSED ->
                change.successor()
                        .map(successor -> words.of("change.successor", name(successor)))
                        .orElse("");
            case DESCRIBED -> "";
        };
        return new Happened(change.onDay(), more.isEmpty() ? key : words.of("change.more", key, more), change.reason());
    }

    private String name(AgencyId id) {
        return agencies.find(id).map(Agency::name).orElse("");
    }

    private List<Worker> workers(Actor actor, Agency agency, List<Section> own) {
        var terms = people.terms(agency.id(), places.today());
        var all = new LinkedHashMap<PersonId, Person>();
        var elsewhere = people.find(terms.stream().map(TermOfOffice::person).toList());
        terms.forEach(term -> all.put(term.person(), elsewhere.get(term.person())));
        people.of(agency.id()).forEach(person -> all.putIfAbsent(person.id(), person));
        var names = own.stream().collect(Collectors.toMap(Section::id, Section::name));
        var workers = new ArrayList<Worker>();
        for (var person : all.values()) {
            var held = terms.stream()
                    .filter(term -> term.person().equals(person.id()))
                    .map(term -> words(term, names))
                    .toList();
            var mine = agencies.find(person.agency())
                    .filter(at -> actor.may(Power.ADMINISTER, at))
                    .isPresent();
            workers.add(new Worker(
                    person.name(), mine ? Places.path(person) : "", person.active(), person.signInName(), held));
        }
        return workers;
    }

    private static String words(TermOfOffice term, Map<SectionId, String> sections) {
        var at = term.appointment();
        var section = at.section().map(id -> sections.getOrDefault(id, "")).orElse("");
        var words = OrganisationPart.WORDS;
        var post = Field.wordsOf("post", at.post());
        var more = Stream.of(section, at.title())
                .filter(each -> !each.isEmpty() && !each.equals(post))
                .collect(Collectors.joining(words.of("term.between")));
        return more.isEmpty() ? post : words.of("term", post, more);
    }

    private Group group(LeadingGroup group, List<Section> own) {
        var office = group.office()
                .flatMap(id ->
                        own.stream().filter(section -> section.id().equals(id)).findFirst())
                .map(Section::name);
        return new Group(
                group,
                in(group, Role.HEAD).stream().findFirst().orElse(""),
                in(group, Role.DEPUTY),
                in(group, Role.MEMBER),
                office);
    }

    private List<String> in(LeadingGroup group, Role role) {
        return group.members().stream()
                .filter(member -> member.role() == role)
                .flatMap(member -> Optional.of(member)
                        .flatMap(each -> people.find(each.person()))
                        .map(person -> member.duties().isEmpty()
                                ? person.name()
                                : OrganisationPart.WORDS.of("group.member", person.name(), member.duties()))
                        .stream())
                .toList();
    }
}
