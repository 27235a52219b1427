package org.gongkai.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.LeadingGroup;
import org.gongkai.organisation.LeadingGroup.Member;
import org.gongkai.organisation.LeadingGroup.Role;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.TermOfOffice;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.act.EnterPerson.NewPerson;
import org.gongkai.organisation.act.RecordAbsence.NewAbsence;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class StaffActsModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Sections sections;

    @Autowired
    OwnAgency own;

    @Autowired
    Administration administration;

    @Autowired
    StaffRegister register;

    @Autowired
    FirstAdministrator first;

    @Autowired
    EnterSection enterSection;

    @Autowired
    RenameSection renameSection;

    @Autowired
    CloseSection closeSection;

    @Autowired
    EnterPerson enter;

    @Autowired
    CorrectPerson correct;

    @Autowired
    TransferPerson transfer;

    @Autowired
    RecordLeaving leaving;

    @Autowired
    RecordReturn comeBack;

    @Autowired
    AppointPerson appoint;

    @Autowired
    EndAppointment end;

    @Autowired
    RecordAbsence absence;

    @Autowired
    EndAbsence endAbsence;

    @Autowired
    SetLeadingGroup group;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private static int number;

    private ACity city;
    private Actor admin;
    private Agency bureau;
    private LocalDate today;

    @BeforeEach
    void city() {
        city = ACity.in(context, "baishui", "白水市", 2, 1);
        admin = city.administrator();
        bureau = city.departments().getFirst();
        today = LocalDate.now(clock);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 张三, '', '', sign-in-name, MISSING",
        "a, 张三, '', '', sign-in-name, SIGN_IN_NAME_SHAPE",
        "张三, 张三, '', '', sign-in-name, SIGN_IN_NAME_SHAPE",
        "9abc, 张三, '', '', sign-in-name, SIGN_IN_NAME_SHAPE",
        "baishui.d1.head, 张三, '', '', sign-in-name, SIGN_IN_NAME_TAKEN",
        "zhang.s, ' ', '', '', name, MISSING",
        "zhang.s, '张\u0007三', '', '', name, UNREADABLE_CHARACTERS",
        "zhang.s, '张\u202E三', '', '', name, UNREADABLE_CHARACTERS",
        "zhang.s, 张三, zhang, '', email, EMAIL_SHAPE",
        "zhang.s, 张三, 'a@b.cn\nBcc: x@y.cn', '', email, EMAIL_SHAPE",
        "zhang.s, 张三, '', 23800000000, mobile, MOBILE_SHAPE",
        "zhang.s, 张三, '', 1380000000, mobile, MOBILE_SHAPE"
    })
    void valuesOfAPersonAreChecked(
            String signInName, String name, String email, String mobile, String field, Reason reason) {
        assertThat(faults(enter.of(admin, new NewPerson(bureau.id(), signInName, name, email, mobile))))
                .extracting(Fault::field, Fault::reason)
                .containsExactly(tuple(field, reason));
    }

    @Test
    void signInNameIsHeldInSmallLettersAndTheMobileInDigits() {
        var person = enter.of(admin, new NewPerson(bureau.id(), "Bai.Upper", "白大写", "", "+86 138-0000-0000"))
                .value();

        assertThat(person.signInName()).isEqualTo("bai.upper");
        assertThat(person.mobile()).contains("13800000000");
    }

    @Test
    void nobodyGivesAPowerBeyondWhatTheyAdminister() {
        var local = city.actor(bureau, Post.ADMINISTRATOR);
        var clerk = someone(bureau);

        assertThatThrownBy(() -> appoint.of(local, post(clerk, bureau, Post.ADMINISTRATOR, true)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> appoint.of(local, post(clerk, city.government(), Post.AUDITOR, false)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(appoint.of(local, post(clerk, bureau, Post.ADMINISTRATOR, false)))
                .isInstanceOf(Change.Made.class);
        assertThat(appoint.of(admin, post(clerk, bureau, Post.AUDITOR, true))).isInstanceOf(Change.Made.class);
    }

    @Test
    void personWithAPostBeyondTheirReachIsNotChangedByTheLocalAdministrator() {
        var local = city.actor(bureau, Post.ADMINISTRATOR);
        var person = someone(bureau);
        appoint.of(admin, post(person, city.government(), Post.SUPERVISING_OFFICE, true))
                .value();

        assertThat(administration.keeps(local, person)).isFalse();
        assertThat(administration.keeps(admin, person)).isTrue();
        assertThatThrownBy(() -> correct.of(local, person.id(), new NewPerson(bureau.id(), "mine.now", "改", "", "")))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> leaving.of(local, person.id(), "x")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void postOfASectionNeedsASectionOfThatAgency() {
        var person = someone(bureau);
        var other = sections.of(city.departments().getLast().id()).getFirst().id();

        assertThat(reasons(appoint.of(admin, post(person, bureau, Post.SECTION_CLERK, false))))
                .containsExactly(Reason.SECTION_NEEDED);
        assertThat(reasons(appoint.of(
                        admin,
                        new NewAppointment(
                                person.id(),
                                bureau.id(),
                                Optional.of(other),
                                Post.SECTION_CLERK,
                                "科员",
                                false,
                                today,
                                Optional.empty()))))
                .containsExactly(Reason.SECTION_OF_OTHER_AGENCY);
    }

    @Test
    void samePostIsNotHeldTwiceAtOnceButAgainLater() {
        var person = someone(bureau);
        var term = appoint.of(admin, post(person, bureau, Post.AUDITOR, false)).value();

        assertThat(reasons(appoint.of(admin, post(person, bureau, Post.AUDITOR, false))))
                .containsExactly(Reason.POST_HELD_ALREADY);
        end.of(admin, term.appointment().id(), today.minusDays(1), "调整").value();
        assertThat(people.actor(person.id(), today).appointments()).isEmpty();
        assertThat(appoint.of(admin, post(person, bureau, Post.AUDITOR, false))).isInstanceOf(Change.Made.class);
    }

    @Test
    void programsPostIsGivenToNobody() {
        assertThat(reasons(appoint.of(admin, post(someone(bureau), bureau, Post.FILING_SYSTEM, false))))
                .containsExactly(Reason.POST_OF_PROGRAM);
    }

    @Test
    void whoeverLeavesHoldsNothingAndMayComeBackWithNothing() {
        var person = someone(bureau);
        appoint.of(admin, post(person, bureau, Post.AUDITOR, false)).value();

        leaving.of(admin, person.id(), "退休").value();
        assertThat(people.actor(person.id(), today).appointments()).isEmpty();
        assertThat(reasons(leaving.of(admin, person.id(), "退休"))).containsExactly(Reason.HAS_LEFT);

        comeBack.of(admin, person.id(), "返聘").value();
        assertThat(people.actor(person.id(), today.plusDays(1)).appointments()).isEmpty();
    }

    /** In a transaction that is undone: other tests need the administrators that are there. */
    @Test
    void lastAdministratorOfTheOwnAgencyStays() {
        var atOwn = new Actor(
                Optional.empty(),
                "测试",
                "",
                List.of(new Appointment(
                        new AppointmentId(0), own.id(), Optional.empty(), Post.ADMINISTRATOR, "管理员", true)));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var one = administratorOf(atOwn);
            var two = administratorOf(atOwn);
            for (var term : people.terms(own.id(), today)) {
                if (term.appointment().post() == Post.ADMINISTRATOR
                        && !List.of(one.person(), two.person()).contains(term.person())) {
                    end.of(atOwn, term.appointment().id(), today.minusDays(1), "清理")
                            .value();
                }
            }
            assertThat(leaving.of(atOwn, one.person(), "调离")).isInstanceOf(Change.Made.class);
            assertThat(reasons(leaving.of(atOwn, two.person(), "调离"))).containsExactly(Reason.LAST_ADMINISTRATOR);
        });
    }

    private TermOfOffice administratorOf(Actor atOwn) {
        var person = enter.of(atOwn, new NewPerson(own.id(), "own.admin" + ++number, "本局管", "", ""))
                .value();
        return appoint.of(atOwn, post(person, own.agency(), Post.ADMINISTRATOR, true))
                .value();
    }

    @Test
    void firstAdministratorIsAppointedOnlyWhileThereIsNobody() {
        assertThat(reasons(first.of("admin.two", "第二人", "系统管理员"))).containsExactly(Reason.PEOPLE_EXIST);
    }

    @Test
    void deputyStandsInForTheDaysOfAnAbsence() {
        var head = city.person(bureau, Post.HEAD_OF_AGENCY);
        var deputy = city.person(bureau, Post.LEADER_IN_CHARGE);
        var from = today.plusDays(10);

        var recorded = absence.of(admin, new NewAbsence(head.id(), deputy.id(), from, from.plusDays(2), "出差"))
                .value();

        assertThat(people.deputyOf(head.id(), from.plusDays(2))).contains(deputy);
        assertThat(people.deputyOf(head.id(), from.plusDays(3))).isEmpty();
        endAbsence.of(admin, recorded.id()).value();
        assertThat(people.deputyOf(head.id(), from)).isEmpty();
    }

    @Test
    void deputiesFormNeitherChainNorCircle() {
        var head = city.person(bureau, Post.HEAD_OF_AGENCY).id();
        var deputy = city.person(bureau, Post.LEADER_IN_CHARGE).id();
        var third = city.person(bureau, Post.DISCLOSURE_OFFICE).id();
        var stranger =
                city.person(city.departments().getLast(), Post.HEAD_OF_AGENCY).id();
        var from = today.plusDays(30);
        var until = from.plusDays(5);
        absence.of(admin, new NewAbsence(head, deputy, from, until, "学习")).value();

        assertThat(reasons(absence.of(admin, new NewAbsence(deputy, third, until, until.plusDays(3), "休假"))))
                .containsExactly(Reason.STANDS_IN_FOR_OTHER);
        assertThat(reasons(absence.of(admin, new NewAbsence(third, head, from, from, "休假"))))
                .containsExactly(Reason.DEPUTY_ABSENT);
        assertThat(reasons(absence.of(admin, new NewAbsence(head, third, until, until.plusDays(9), "x"))))
                .containsExactly(Reason.ABSENT_ALREADY);
        assertThat(reasons(absence.of(admin, new NewAbsence(third, third, from, until, "x"))))
                .contains(Reason.OWN_DEPUTY);
        assertThat(reasons(absence.of(admin, new NewAbsence(third, stranger, from, until, "x"))))
                .containsExactly(Reason.DEPUTY_WITHOUT_POST);
        assertThat(reasons(absence.of(admin, new NewAbsence(third, new PersonId(Long.MAX_VALUE), from, until, "x"))))
                .containsExactly(Reason.DEPUTY_WITHOUT_POST);
        for (var bystander : List.of(Post.AUDITOR, Post.ADMINISTRATOR)) {
            var somebody = city.person(bureau, bystander).id();
            assertThat(reasons(absence.of(admin, new NewAbsence(third, somebody, from, until, "x"))))
                    .containsExactly(Reason.DEPUTY_WITHOUT_POST);
        }
        assertThat(reasons(absence.of(admin, new NewAbsence(third, deputy, until, from, "x"))))
                .contains(Reason.ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void sectionInUseIsNotClosed() {
        var section = sections.named(bureau.id(), "综合科").orElseThrow();
        var empty = enterSection.of(admin, bureau.id(), "空科" + ++number).value();

        assertThat(reasons(closeSection.of(admin, section.id()))).containsExactly(Reason.HAS_HOLDERS);
        closeSection.of(admin, empty.id()).value();
        assertThat(sections.of(bureau.id())).extracting(each -> each.id()).doesNotContain(empty.id());
        assertThat(reasons(renameSection.of(admin, empty.id(), "x"))).containsExactly(Reason.CLOSED);
        assertThat(reasons(enterSection.of(admin, bureau.id(), "综合科"))).containsExactly(Reason.NAME_TAKEN);
    }

    @Test
    void leadingGroupHasOneHeadAndOnlyPeopleOfTheAgency() {
        var head = new Member(city.person(bureau, Post.HEAD_OF_AGENCY).id(), Role.HEAD, "");
        var second = new Member(city.person(bureau, Post.LEADER_IN_CHARGE).id(), Role.HEAD, "");
        var stranger = new Member(
                city.person(city.departments().getLast(), Post.HEAD_OF_AGENCY).id(), Role.MEMBER, "");

        assertThat(reasons(group.of(admin, group(List.of())))).containsExactly(Reason.HEAD_NEEDED);
        assertThat(reasons(group.of(admin, group(List.of(head, second))))).containsExactly(Reason.HEAD_TWICE);
        assertThat(reasons(group.of(admin, group(List.of(head, head)))))
                .contains(Reason.HEAD_TWICE, Reason.MEMBER_TWICE);
        assertThat(reasons(group.of(admin, group(List.of(head, stranger)))))
                .containsExactly(Reason.MEMBER_OF_OTHER_AGENCY);
        assertThat(group.of(admin, group(List.of(head))).value().members()).containsExactly(head);
        assertThat(reasons(group.of(admin, group(List.of(head))))).containsExactly(Reason.CHANGED_MEANWHILE);
    }

    private LeadingGroup group(List<Member> members) {
        return new LeadingGroup(bureau.id(), Optional.empty(), "统一负责", members, 0);
    }

    @Test
    void neighboursPeopleAreRefusedLikeThoseThatDoNotExist() {
        var neighbour = city.actor(city.counties().getFirst(), Post.ADMINISTRATOR);
        var mine = city.person(city.counties().getFirst(), Post.SECTION_CLERK).id();
        var term = people.terms(city.person(bureau, Post.HEAD_OF_AGENCY).id()).getFirst();
        var theirSection = sections.of(bureau.id()).getFirst().id();
        for (var exists : List.of(true, false)) {
            var agency = exists ? bureau.id() : new AgencyId(Long.MAX_VALUE);
            var person = exists ? term.person() : new PersonId(Long.MAX_VALUE);
            var section = exists ? theirSection : new SectionId(Long.MAX_VALUE);
            var appointment = exists ? term.appointment().id() : new AppointmentId(Long.MAX_VALUE);
            List<Runnable> acts = List.of(
                    () -> enterSection.of(neighbour, agency, "x"),
                    () -> renameSection.of(neighbour, section, "x"),
                    () -> closeSection.of(neighbour, section),
                    () -> enter.of(neighbour, new NewPerson(agency, "neighbour.x", "x", "", "")),
                    () -> correct.of(neighbour, person, new NewPerson(agency, "neighbour.x", "x", "", "")),
                    () -> transfer.of(
                            neighbour, person, city.counties().getFirst().id(), "x"),
                    () -> transfer.of(neighbour, mine, agency, "x"),
                    () -> leaving.of(neighbour, person, "x"),
                    () -> comeBack.of(neighbour, person, "x"),
                    () -> appoint.of(
                            neighbour,
                            new NewAppointment(
                                    mine, agency, Optional.empty(), Post.AUDITOR, "x", false, today, Optional.empty())),
                    () -> appoint.of(
                            neighbour,
                            new NewAppointment(
                                    person,
                                    city.counties().getFirst().id(),
                                    Optional.empty(),
                                    Post.AUDITOR,
                                    "x",
                                    false,
                                    today,
                                    Optional.empty())),
                    () -> end.of(neighbour, appointment, today, "x"),
                    () -> absence.of(neighbour, new NewAbsence(person, mine, today, today, "x")),
                    () -> group.of(neighbour, new LeadingGroup(agency, Optional.empty(), "x", List.of(), 0)));
            assertThat(acts).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(NotAllowedException.class));
        }
    }

    private Person someone(Agency agency) {
        return enter.of(admin, new NewPerson(agency.id(), "baishui.some" + ++number, "白某" + number, "", ""))
                .value();
    }

    private NewAppointment post(Person person, Agency agency, Post post, boolean subtree) {
        return new NewAppointment(
                person.id(), agency.id(), Optional.empty(), post, "职务", subtree, today, Optional.empty());
    }

    private static List<Reason> reasons(Change<?> change) {
        return faults(change).stream().map(Fault::reason).toList();
    }

    private static List<Fault> faults(Change<?> change) {
        return switch (change) {
            case Change.Made<?> made -> List.of();
            case Change.Refused<?>(var faults) -> faults;
        };
    }
}
