package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.act.SetLeadingGroup;
import org.gongkai.organisation.web.GroupView.Seat;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which the leading group of an agency is set. */
@Controller
@RequestMapping(OrganisationPart.PATH + "agencies/{id}/leading-group")
@Needs(Power.ADMINISTER)
final class GroupPages {

    private final Workbench workbench;
    private final Places places;
    private final Administration administration;
    private final Sections sections;
    private final People people;
    private final LeadingGroups groups;
    private final SetLeadingGroup set;

    GroupPages(
            Workbench workbench,
            Places places,
            Administration administration,
            Sections sections,
            People people,
            LeadingGroups groups,
            SetLeadingGroup set) {
        this.workbench = workbench;
        this.places = places;
        this.administration = administration;
        this.sections = sections;
        this.people = people;
        this.groups = groups;
        this.set = set;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id) {
        var agency = administration.agency(actor, new AgencyId(id));
        return page(request, agency, groups.of(agency.id()), Faults.NONE);
    }

    @PostMapping
    ModelAndView set(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var agency = administration.agency(actor, new AgencyId(id));
        var given = group(agency, sent);
        return switch (set.of(actor, given)) {
            case Change.Made<LeadingGroup> made -> {
                redirect.addFlashAttribute(Workbench.NOTICE, OrganisationPart.WORDS.of("group.done", agency.name()));
                yield new ModelAndView("redirect:" + Places.path(agency.id()));
            }
            case Change.Refused<LeadingGroup>(var faults) -> {
                var words = Faults.NONE;
                for (var fault : faults) {
                    words = words.and(
                            fault.field(), Forms.inWords(fault, OrganisationPart.WORDS.of("field." + fault.field())));
                }
                var again = page(request, agency, given, words);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private LeadingGroup group(Agency agency, Map<String, String> sent) {
        var members = new ArrayList<Member>();
        for (var person : everybody(agency)) {
            var id = person.id().value();
            role(sent.getOrDefault("role-" + id, ""))
                    .ifPresent(role -> members.add(new Member(
                            person.id(),
                            role,
                            sent.getOrDefault("duties-" + id, "").strip())));
        }
        return new LeadingGroup(
                agency.id(),
                Optional.of(sent.getOrDefault("office", ""))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> new SectionId(Long.parseLong(text))),
                sent.getOrDefault("duties", ""),
                members,
                number(sent.getOrDefault("version", "")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private ModelAndView page(HttpServletRequest request, Agency agency, LeadingGroup group, Faults faults) {
        var frame = workbench
                .frame(request, OrganisationPart.WORDS.of("group"))
                .below(Places.above(agency).toArray(Frame.Entry[]::new));
        var view = new GroupView(
                agency,
                group.version(),
                group.duties(),
                group.office().map(id -> Long.toString(id.value())).orElse(""),
                sections.of(agency.id()),
                seats(agency, group),
                faults);
        return new ModelAndView("organisation/leading-group", Map.of("frame", frame, "view", view));
    }

    private List<Seat> seats(Agency agency, LeadingGroup group) {
        var members = group.members().stream().collect(Collectors.toMap(Member::person, each -> each));
        var posts = people.terms(agency.id(), places.today()).stream()
                .collect(Collectors.groupingBy(
                        TermOfOffice::person,
                        Collectors.mapping(term -> term.appointment().title(), Collectors.joining("、"))));
        return everybody(agency).stream()
                .map(person -> seat(person, Optional.ofNullable(members.get(person.id())), posts))
                .toList();
    }

    private static Seat seat(Person person, Optional<Member> member, Map<PersonId, String> posts) {
        return new Seat(
                person.id().value(),
                person.name(),
                posts.getOrDefault(person.id(), ""),
                member.map(each -> each.role().name()).orElse(""),
                member.map(Member::duties).orElse(""));
    }

    /** Those who hold a post here, then those who only belong here. */
    private List<Person> everybody(Agency agency) {
        var terms = people.terms(agency.id(), places.today());
        var holders = people.find(terms.stream().map(TermOfOffice::person).toList());
        var all = new LinkedHashMap<PersonId, Person>();
        terms.forEach(term -> all.put(term.person(), holders.get(term.person())));
        people.of(agency.id()).forEach(person -> all.putIfAbsent(person.id(), person));
        return all.values().stream().filter(Person::active).toList();
    }
}
