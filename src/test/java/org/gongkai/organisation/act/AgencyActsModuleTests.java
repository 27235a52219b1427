package org.gongkai.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyChange;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SiteTest
class AgencyActsModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Agencies agencies;

    @Autowired
    People people;

    @Autowired
    OwnAgency own;

    @Autowired
    EnterAgency enter;

    @Autowired
    EnterSuperior superior;

    @Autowired
    DescribeAgency describe;

    @Autowired
    RenameAgency rename;

    @Autowired
    MoveAgency move;

    @Autowired
    CloseAgency close;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private static int number;

    private ACity city;
    private Actor admin;
    private LocalDate today;

    @BeforeEach
    void city() {
        city = ACity.in(context, "shuxi", "树溪市", 2, 2);
        admin = city.administrator();
        today = LocalDate.now(clock);
    }

    @Test
    void childEnteredBelowAParentStandsThere() {
        var bureau = bureau(city.counties().getFirst());

        assertThat(bureau.path())
                .containsExactly(
                        city.government().id(), city.counties().getFirst().id(), bureau.id());
        assertThat(agencies.history(bureau.id()))
                .extracting(AgencyChange::kind)
                .containsExactly(AgencyChange.Kind.ENTERED);
        assertThat(agencies.children(city.counties().getFirst().id(), today)).contains(bureau);
    }

    @Test
    void agencyKnownByItsReportsOnlyIsTakenIntoTheTreeUnderItsOldAddress() {
        var known = agencies.named("树溪市旧闻局");

        var entered = enter(admin, city.government(), "树溪市 旧闻局", AgencyLevel.PREFECTURE, AgencyKind.DEPARTMENT)
                .value();

        assertThat(entered.id()).isEqualTo(known.id());
        assertThat(entered.slug()).isEqualTo(known.slug());
    }

    @Test
    void agencyOfSomebodyElseIsNotTaken() {
        var other = ACity.in(context, "shunan", "树南市", 1, 0);

        assertThat(reasons(enter(
                        admin,
                        city.government(),
                        other.departments().getFirst().name(),
                        AgencyLevel.PREFECTURE,
                        AgencyKind.DEPARTMENT)))
                .contains(Reason.NAME_TAKEN);
    }

    @Test
    @LegalBasis(article = 49)
    void organOfAVerticalSystemDoesNotStandBelowTheGovernmentOfItsPlace() {
        assertThat(reasons(enter.of(
                        admin,
                        new NewAgency(
                                city.government().id(),
                                name(),
                                Optional.empty(),
                                AgencyLevel.PREFECTURE,
                                AgencyKind.DEPARTMENT,
                                true))))
                .containsExactly(Reason.LINE_WITHOUT_UPPER_ORGAN);
        assertThat(enter.of(
                                admin,
                                new NewAgency(
                                        city.departments().getFirst().id(),
                                        name(),
                                        Optional.empty(),
                                        AgencyLevel.COUNTY,
                                        AgencyKind.DEPARTMENT,
                                        true))
                        .value()
                        .vertical())
                .isTrue();
    }

    @Test
    void levelAboveTheParentsIsRefused() {
        assertThat(reasons(enter(
                        admin, city.counties().getFirst(), name(), AgencyLevel.PREFECTURE, AgencyKind.DEPARTMENT)))
                .containsExactly(Reason.LEVEL_ABOVE_PARENT);
    }

    @Test
    @LegalBasis(source = Source.INSTITUTIONAL_REFORM_REPLY, part = "(2)(3)")
    void renamedAgencyKeepsItsAddressAndIsFoundUnderItsFormerName() {
        var bureau = bureau(city.government());
        var later = name();

        var renamed = rename.of(admin, bureau.id(), later, today, "机构改革").value();

        assertThat(renamed.name()).isEqualTo(later);
        assertThat(renamed.slug()).isEqualTo(bureau.slug());
        assertThat(agencies.nameOn(bureau.id(), today.minusDays(1))).isEqualTo(bureau.name());
        assertThat(agencies.nameOn(bureau.id(), today)).isEqualTo(later);
        assertThat(agencies.named(bureau.name()).id()).isEqualTo(bureau.id());
    }

    @Test
    void changeBeforeTheLastOneOrInTheFutureIsRefused() {
        var bureau = bureau(city.government());

        assertThat(reasons(rename.of(admin, bureau.id(), name(), today.plusDays(1), "x")))
                .containsExactly(Reason.IN_THE_FUTURE);
        assertThat(reasons(rename.of(admin, bureau.id(), name(), today.minusDays(1), "x")))
                .containsExactly(Reason.BEFORE_LAST_CHANGE);
        assertThat(reasons(rename.of(admin, bureau.id(), bureau.name(), today, "")))
                .containsExactlyInAnyOrder(Reason.SAME_NAME, Reason.MISSING);
    }

    @Test
    void movedAgencyTakesAllBelowItAlong() {
        var upper = bureau(city.counties().getFirst());
        var lower = bureau(upper);
        var to = city.counties().getLast();

        move.of(admin, upper.id(), to.id(), today, "划转").value();

        assertThat(agencies.find(lower.id()).orElseThrow().path())
                .containsExactly(city.government().id(), to.id(), upper.id(), lower.id());
    }

    @Test
    void agencyIsNeverMovedBelowItself() {
        var upper = bureau(city.government());
        var lower = bureau(upper);

        assertThat(reasons(move.of(admin, upper.id(), lower.id(), today, "x"))).contains(Reason.BELOW_ITSELF);
        assertThat(reasons(move.of(admin, upper.id(), upper.id(), today, "x"))).contains(Reason.BELOW_ITSELF);
    }

    @Test
    void twoMovesThatTogetherWouldCloseACircleDoNot() throws Exception {
        var first = bureau(city.government());
        var second = bureau(city.government());
        List<Callable<Change<Agency>>> moves = List.of(
                () -> move.of(admin, first.id(), second.id(), today, "x"),
                () -> move.of(admin, second.id(), first.id(), today, "x"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(moves);
            var made = 0;
            for (var result : results) {
                made += result.get() instanceof Change.Made<Agency> ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(agencies.find(first.id()).orElseThrow().path())
                .doesNotHaveDuplicates()
                .startsWith(city.government().id());
    }

    @Test
    @LegalBasis(source = Source.INSTITUTIONAL_REFORM_REPLY, part = "(2)(3)")
    void mergedAgencyKeepsItsPastAndNamesItsSuccessor() {
        var merged = city.with("m" + ++number, name(), AgencyLevel.PREFECTURE, AgencyKind.DEPARTMENT);
        var successor = city.departments().getFirst();
        var head = city.person(merged, Post.HEAD_OF_AGENCY);

        var closed = close.of(admin, merged.id(), Optional.of(successor.id()), today, "机构改革")
                .value();

        assertThat(closed.successor()).contains(successor.id());
        assertThat(closed.closedOn()).contains(today);
        assertThat(agencies.find(merged.slug())).isPresent();
        assertThat(agencies.children(city.government().id(), today)).doesNotContain(closed);
        assertThat(agencies.children(city.government().id(), today.minusDays(1)))
                .contains(closed);
        assertThat(people.actor(head.id(), today).appointments()).isEmpty();
        assertThat(people.actor(head.id(), today.minusDays(1)).appointments()).isNotEmpty();
    }

    @Test
    void agencyWithOthersBelowItOrTheSitesOwnIsNotClosed() {
        var upper = bureau(city.government());
        bureau(upper);

        assertThat(reasons(close.of(admin, upper.id(), Optional.empty(), today, "x")))
                .containsExactly(Reason.HAS_AGENCIES_BELOW);
        assertThatThrownBy(() -> close.of(admin, own.id(), Optional.empty(), today, "x"))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void superiorEnteredAboveTheTopIsAdministeredByWhoeverEnteredIt() {
        var alone = ACity.in(context, "shudong" + ++number, "树东市" + number, 0, 0);
        var actor = alone.administrator();

        var above = superior.of(
                        actor,
                        alone.government().id(),
                        new EnterSuperior.Superior("树东省人民政府" + number, AgencyLevel.PROVINCE, AgencyKind.GOVERNMENT))
                .value();

        assertThat(agencies.find(alone.government().id()).orElseThrow().parent())
                .contains(above.id());
        assertThat(people.actor(actor.person().orElseThrow(), today).holds(Post.ADMINISTRATOR, above.id()))
                .isTrue();
        assertThat(reasons(superior.of(
                        actor,
                        alone.government().id(),
                        new EnterSuperior.Superior("树北省人民政府", AgencyLevel.PROVINCE, AgencyKind.GOVERNMENT))))
                .containsExactly(Reason.HAS_PARENT);
    }

    @Test
    void neighboursAgencyIsRefusedLikeOneThatDoesNotExist() {
        var neighbour = city.actor(city.counties().getFirst(), Post.ADMINISTRATOR);
        for (var id : List.of(city.counties().getLast().id(), new AgencyId(Long.MAX_VALUE))) {
            List<Runnable> acts = List.of(
                    () -> enter.of(
                            neighbour,
                            new NewAgency(
                                    id, name(), Optional.empty(), AgencyLevel.COUNTY, AgencyKind.DEPARTMENT, false)),
                    () -> describe.of(neighbour, id, AgencyLevel.COUNTY, AgencyKind.GOVERNMENT, false),
                    () -> rename.of(neighbour, id, name(), today, "x"),
                    () -> move.of(neighbour, id, city.counties().getFirst().id(), today, "x"),
                    () -> move.of(neighbour, city.counties().getFirst().id(), id, today, "x"),
                    () -> close.of(neighbour, id, Optional.empty(), today, "x"),
                    () -> close.of(neighbour, city.counties().getFirst().id(), Optional.of(id), today, "x"),
                    () -> superior.of(
                            neighbour,
                            id,
                            new EnterSuperior.Superior(name(), AgencyLevel.PROVINCE, AgencyKind.GOVERNMENT)));
            assertThat(acts).allSatisfy(act -> assertThatThrownBy(act::run).isInstanceOf(NotAllowedException.class));
        }
    }

    @Test
    void postsOtherThanTheAdministratorsChangeNothing() {
        var head = city.actor(city.government(), Post.HEAD_OF_AGENCY);

        assertThatThrownBy(() -> rename.of(head, city.government().id(), name(), today, "x"))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void everyChangeStandsInTheLedgerWithItsReason() {
        var bureau = bureau(city.government());
        rename.of(admin, bureau.id(), name(), today, "依据三定规定").value();

        assertThat(database.sql("""
                        select act from ledger.entry where matter_kind = 'agency' and matter_id = ? order by number
                        """)
                        .param(bureau.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("organisation.enter-agency", "organisation.rename-agency");
        assertThat(database.sql(
                                "select reason from ledger.entry where act = 'organisation.rename-agency' and matter_id = ?")
                        .param(bureau.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("依据三定规定");
    }

    private Agency bureau(Agency parent) {
        return enter(admin, parent, name(), parent.level().orElseThrow(), AgencyKind.DEPARTMENT)
                .value();
    }

    private Change<Agency> enter(Actor actor, Agency parent, String name, AgencyLevel level, AgencyKind kind) {
        return enter.of(actor, new NewAgency(parent.id(), name, Optional.empty(), level, kind, false));
    }

    private static String name() {
        return "树溪市第" + ++number + "局";
    }

    private static List<Reason> reasons(Change<?> change) {
        return switch (change) {
            case Change.Made<?> made -> List.of();
            case Change.Refused<?>(var faults) ->
                faults.stream().map(Fault::reason).toList();
        };
    }
}
