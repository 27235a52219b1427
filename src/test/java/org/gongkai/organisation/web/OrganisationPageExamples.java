package org.gongkai.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.LeadingGroups;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.act.RecordAbsence;
import org.gongkai.organisation.act.RecordAbsence.NewAbsence;
import org.gongkai.organisation.act.SetLeadingGroup;
import org.gongkai.organisation.model.ImportFiles;
import org.gongkai.organisation.workbook.AWorkbook;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** The pages of one department: its group, its people, somebody who is away, a workbook that waits. */
final class OrganisationPageExamples implements StaffPageExample {

    private static final String ROOT = OrganisationPart.PATH;
    private static final String AGENCY = ROOT + "agencies/{id}/";
    private static final String AGENCY_ACT =
            "{act:enter-agency|enter-superior|describe-agency|rename-agency|move-agency|close-agency}";
    private static final String SECTION_ACT = ROOT + "sections/{id}/{act:rename-section|close-section}";
    private static final String PERSON = ROOT + "people/{id}/";
    private static final String PERSON_ACT = "{act:correct-person|transfer-person|record-leaving|record-return}";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var department = city.departments().getFirst();
        var head = city.person(department, Post.HEAD_OF_AGENCY);
        var admin = city.administrator();
        var agency = ROOT + "agencies/" + department.id().value() + "/";
        var person = ROOT + "people/" + head.id().value() + "/";
        var section =
                context.getBean(Sections.class).of(department.id()).getFirst().id();
        var term = context.getBean(People.class).terms(head.id()).getFirst().appointment();
        var waiting = context.getBean(ImportFiles.class)
                .keep(
                        admin,
                        city.government().id(),
                        "机构.xlsx",
                        AWorkbook.ofTheTemplate()
                                .with(SheetKind.SECTIONS, department.name(), "预算科")
                                .bytes());
        lead(city, context);

        var visits = new ArrayList<Visit>();
        var signInName = city.signInName(city.government(), Post.ADMINISTRATOR);
        for (var form : List.of("enter-agency", "rename-agency", "move-agency", "close-agency")) {
            visits.add(new Visit(AGENCY + AGENCY_ACT, agency + form, signInName));
        }
        for (var form : List.of("", "enter-section", "enter-person", "leading-group")) {
            visits.add(new Visit(AGENCY + form, agency + form, signInName));
        }
        for (var form : List.of("", "appoint-person", "record-absence")) {
            visits.add(new Visit(PERSON + form, person + form, signInName));
        }
        visits.add(new Visit(PERSON + PERSON_ACT, person + "correct-person", signInName));
        visits.add(new Visit(SECTION_ACT, ROOT + "sections/" + section.value() + "/close-section", signInName));
        visits.add(new Visit(
                ROOT + "appointments/{id}/end-appointment",
                ROOT + "appointments/" + term.id().value() + "/end-appointment",
                signInName));
        visits.add(new Visit(
                ROOT + "absences/{id}/end-absence",
                ROOT + "absences/" + absence(city, context) + "/end-absence",
                signInName));
        visits.add(new Visit(OrganisationLinks.IMPORT + "{id}", OrganisationLinks.IMPORT + waiting, signInName));
        return visits;
    }

    private static void lead(ACity city, ApplicationContext context) {
        var department = city.departments().getFirst();
        var version = context.getBean(LeadingGroups.class).of(department.id()).version();
        var office = context.getBean(Sections.class)
                .named(department.id(), "办公室")
                .orElseThrow()
                .id();
        context.getBean(SetLeadingGroup.class)
                .of(
                        city.administrator(),
                        new LeadingGroup(
                                department.id(),
                                Optional.of(office),
                                "统一负责本局政府信息公开工作的组织实施。",
                                List.of(
                                        new Member(
                                                city.person(department, Post.HEAD_OF_AGENCY)
                                                        .id(),
                                                Role.HEAD,
                                                ""),
                                        new Member(
                                                city.person(department, Post.LEADER_IN_CHARGE)
                                                        .id(),
                                                Role.DEPUTY,
                                                "分管日常工作"),
                                        new Member(
                                                city.person(department, Post.SECTION_HEAD)
                                                        .id(),
                                                Role.MEMBER,
                                                "")),
                                version))
                .value();
    }

    private static long absence(ACity city, ApplicationContext context) {
        var department = city.departments().getFirst();
        var auditor = city.person(department, Post.AUDITOR).id();
        var known = context.getBean(People.class).absences(auditor);
        if (!known.isEmpty()) {
            return known.getFirst().id().value();
        }
        var today = LocalDate.now(context.getBean(Clock.class));
        return context.getBean(RecordAbsence.class)
                .of(
                        city.administrator(),
                        new NewAbsence(
                                auditor,
                                city.person(department, Post.SECTION_CLERK).id(),
                                today.plusDays(20),
                                today.plusDays(25),
                                "参加培训"))
                .value()
                .id()
                .value();
    }
}
