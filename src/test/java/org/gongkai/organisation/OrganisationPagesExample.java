package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.organisation.act.RecordAbsence;
import org.gongkai.organisation.act.RecordAbsence.NewAbsence;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class OrganisationPagesExample implements StaffPageExample {

    private static final String AT = "/desk/settings/organisation/";
    private static final AtomicInteger ROUND = new AtomicInteger();

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var head = city.actor(agency, Post.HEAD_OF_AGENCY);
        var section = context.getBean(Sections.class).of(agency.id()).getFirst();
        var administrator = city.signInName(city.government(), Post.ADMINISTRATOR);
        var visits = new ArrayList<Visit>();
        for (var act : List.of("enter-agency", "describe-agency", "rename-agency", "move-agency", "close-agency")) {
            visits.add(new Visit(
                    AT
                            + "agencies/{id}/{act:enter-agency|enter-superior|describe-agency|rename-agency|move-agency|close-agency}",
                    AT + "agencies/" + agency.id().value() + "/" + act,
                    administrator));
        }
        for (var page : List.of("", "enter-person", "enter-section", "leading-group")) {
            visits.add(new Visit(
                    AT + "agencies/{id}/" + page, AT + "agencies/" + agency.id().value() + "/" + page, administrator));
        }
        var person = head.person().orElseThrow().value();
        for (var act : List.of("correct-person", "transfer-person", "record-leaving")) {
            visits.add(new Visit(
                    AT + "people/{id}/{act:correct-person|transfer-person|record-leaving|record-return}",
                    AT + "people/" + person + "/" + act,
                    administrator));
        }
        for (var page : List.of("", "appoint-person", "record-absence")) {
            visits.add(new Visit(AT + "people/{id}/" + page, AT + "people/" + person + "/" + page, administrator));
        }
        for (var act : List.of("rename-section", "close-section")) {
            visits.add(new Visit(
                    AT + "sections/{id}/{act:rename-section|close-section}",
                    AT + "sections/" + section.id().value() + "/" + act,
                    administrator));
        }
        visits.add(new Visit(
                AT + "appointments/{id}/end-appointment",
                AT + "appointments/" + head.appointments().getFirst().id().value() + "/end-appointment",
                administrator));
        visits.add(new Visit(
                AT + "absences/{id}/end-absence",
                AT + "absences/" + absence(city, agency, context) + "/end-absence",
                administrator));
        return visits;
    }

    /** One more each time it is asked for, a month after the one before. */
    private static long absence(ACity city, Agency agency, ApplicationContext context) {
        var absent = city.person(agency, Post.LEADER_IN_CHARGE).id();
        var deputy = city.person(agency, Post.HEAD_OF_AGENCY).id();
        var from = LocalDate.of(2030, 1, 1).plusMonths(ROUND.getAndIncrement());
        return context.getBean(RecordAbsence.class)
                .of(city.administrator(), new NewAbsence(absent, deputy, from, from.plusDays(7), "外出学习"))
                .value()
                .id()
                .value();
    }
}
