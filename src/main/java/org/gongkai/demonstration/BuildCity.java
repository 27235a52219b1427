package org.gongkai.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.act.AppointPerson;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.act.DescribeAgency;
import org.gongkai.organisation.act.EnterAgency;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.organisation.act.EnterPerson;
import org.gongkai.organisation.act.EnterPerson.NewPerson;
import org.gongkai.organisation.act.EnterSection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Enters the city's agencies, sections and people; what is there already stays, so that a start cut short goes on where it stopped. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class BuildCity {

    private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2020, 1, 1);

    private final Agencies agencies;
    private final People people;
    private final EnterAgency enterAgency;
    private final DescribeAgency describeAgency;
    private final EnterSection enterSection;
    private final EnterPerson enterPerson;
    private final AppointPerson appoint;

    BuildCity(
            Agencies agencies,
            People people,
            EnterAgency enterAgency,
            DescribeAgency describeAgency,
            EnterSection enterSection,
            EnterPerson enterPerson,
            AppointPerson appoint) {
        this.agencies = agencies;
        this.people = people;
        this.enterAgency = enterAgency;
        this.describeAgency = describeAgency;
        this.enterSection = enterSection;
        this.enterPerson = enterPerson;
        this.appoint = appoint;
    }

    /** The agencies in the order of the list. */
    List<Agency> run(List<ListedAgency> listed) {
        var top = listed.stream().filter(ListedAgency::isTop).findFirst().orElseThrow();
        var builder = builder(agencies.named(top.name(), top.slug()));
        listed.forEach(each -> enter(builder, each));
        for (var i = 0; i < listed.size(); i++) {
            staff(builder, listed.get(i), i * Post.values().length);
        }
        return listed.stream()
                .map(each -> agencies.find(each.slug()).orElseThrow())
                .toList();
    }

    private static Actor builder(Agency top) {
        var name = InventedPeople.words("builder");
        var post = new Appointment(new AppointmentId(0), top.id(), Optional.empty(), Post.ADMINISTRATOR, name, true);
        return new Actor(Optional.empty(), name, top.name(), List.of(post));
    }

    private void enter(Actor builder, ListedAgency listed) {
        var known = agencies.find(listed.slug());
        if (known.isPresent() && known.get().level().isPresent()) {
            return;
        }
        if (listed.isTop()) {
            describeAgency
                    .of(builder, known.orElseThrow().id(), listed.level(), listed.kind(), false)
                    .value();
            return;
        }
        var parent = agencies.find(listed.parent()).orElseThrow();
        enterAgency
                .of(
                        builder,
                        new NewAgency(
                                parent.id(),
                                listed.name(),
                                Optional.of(listed.slug()),
                                listed.level(),
                                listed.kind(),
                                false))
                .value();
    }

    private void staff(Actor builder, ListedAgency listed, int firstName) {
        var agency = agencies.find(listed.slug()).orElseThrow();
        if (people.withSignInName(DemonstrationAccount.signInName(agency, Post.HEAD_OF_AGENCY))
                .isPresent()) {
            return;
        }
        var office = enterSection
                .of(builder, agency.id(), InventedPeople.words("section.office"))
                .value();
        for (var post : posts(listed)) {
            appoint(builder, agency, office.id(), post, firstName + post.ordinal());
        }
    }

    private void appoint(Actor builder, Agency agency, SectionId office, Post post, int name) {
        var person = enterPerson
                .of(
                        builder,
                        new NewPerson(
                                agency.id(),
                                DemonstrationAccount.signInName(agency, post),
                                InventedPeople.name(name),
                                post == Post.DISCLOSURE_OFFICE ? agency.slug() + "@example.gov.cn" : "",
                                ""))
                .value();
        var reachesBelow = EnumSet.of(Post.SUPERVISING_OFFICE, Post.AUDITOR, Post.ADMINISTRATOR)
                .contains(post);
        appoint.of(
                        builder,
                        new NewAppointment(
                                person.id(),
                                agency.id(),
                                Optional.of(office),
                                post,
                                InventedPeople.title(agency, post),
                                reachesBelow,
                                IN_OFFICE_SINCE,
                                Optional.empty()))
                .value();
    }

    /** The head last: once there is one, the agency is staffed. */
    private static List<Post> posts(ListedAgency listed) {
        var posts = EnumSet.of(Post.SECTION_CLERK, Post.SECTION_HEAD, Post.INFORMATION_OFFICER, Post.DISCLOSURE_OFFICE);
        posts.add(Post.LEADER_IN_CHARGE);
        if (listed.isGovernment()) {
            posts.addAll(Set.of(Post.SUPERVISING_OFFICE, Post.AUDITOR, Post.ADMINISTRATOR));
        }
        var inOrder = new ArrayList<>(posts);
        inOrder.add(Post.HEAD_OF_AGENCY);
        return inOrder;
    }
}
