package org.gongkai.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.act.MoveAgency;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.Standing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agency that is put under another government in the course of the season. */
@SiteTest
class MovedAgencyModuleTests {

    private static final int YEAR = 2023;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Boards boards;

    @Autowired
    private AggregateParts parts;

    @Autowired
    private Clock clock;

    @Test
    void filedReportStaysAndCountsAtTheNewOfficeOnly() throws Exception {
        var city = ACity.in(beans, "moved", "迁河市", 1, 2);
        var former = city.counties().get(0);
        var present = city.counties().get(1);
        var bureau = city.with("m", "迁河市水利局", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT);
        move(city, bureau, former);
        var steps = new DeskSteps(beans, city, bureau);
        var filed = steps.filed(YEAR);
        assertThat(onBoard(former)).contains(bureau.id().value());
        assertThat(added(former)).containsExactly(bureau.id().value());

        move(city, bureau, present);

        assertThat(steps.now(filed)).isEqualTo(filed);
        assertThat(filed.state()).isEqualTo(DeskState.FILED);
        var before = boards.of(former, YEAR, ReportKind.OWN);
        assertThat(onBoard(former)).doesNotContain(bureau.id().value());
        assertThat(before.counts().of(Standing.FILED)).isZero();
        assertThat(before.moved()).extracting(line -> line.agency().id()).containsExactly(bureau.id());
        assertThat(boards.of(present, YEAR, ReportKind.OWN).lines())
                .filteredOn(line -> line.agency().id().equals(bureau.id()))
                .extracting(BoardLine::standing)
                .containsExactly(Standing.FILED);
        // Above both nothing has moved.
        assertThat(boards.of(city.government(), YEAR, ReportKind.OWN).moved()).isEmpty();

        assertThat(added(former)).isEmpty();
        assertThat(added(present)).containsExactly(bureau.id().value());

        var old = Jsoup.parse(SignedIn.as(city.signInName(former, Post.SUPERVISING_OFFICE), beans)
                .get("/desk/supervision/2023/")
                .body());
        assertThat(old.select("table.list").text()).doesNotContain("迁河市水利局");
        assertThat(old.select("h2:contains(已调整隶属关系的机关) ~ ul").text()).contains("迁河市水利局");
        var now = SignedIn.as(city.signInName(present, Post.SUPERVISING_OFFICE), beans);
        assertThat(Jsoup.parse(now.get("/desk/supervision/2023/").body())
                        .select("tr:contains(迁河市水利局) .mark")
                        .first()
                        .text())
                .isEqualTo("已报送");
        assertThat(now.get("/desk/supervision/2023/" + bureau.id().value() + "/own/")
                        .body())
                .contains("全年按目录公开各类信息");
    }

    /** Begun before the move, an aggregate says that it has to be computed again, and no longer adds what went away. */
    @Test
    void aggregateBegunBeforeTheMoveIsToldOfIt() {
        var city = ACity.in(beans, "moving", "徙河市", 1, 2);
        var former = city.counties().get(0);
        var bureau = city.with("m", "徙河市水利局", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT);
        move(city, bureau, former);
        new DeskSteps(beans, city, bureau).filed(YEAR);
        var steps = new DeskSteps(beans, city, former);
        var aggregate = steps.start(YEAR, ReportKind.AGGREGATE);
        assertThat(parts.of(aggregate.id())).extracting(Part::agency).containsExactly(bureau.id());

        move(city, bureau, city.counties().get(1));

        assertThat(parts.changed(steps.now(aggregate))).extracting(Part::agency).containsExactly(bureau.id());
    }

    private List<Long> onBoard(Agency office) {
        return boards.of(office, YEAR, ReportKind.OWN).lines().stream()
                .map(line -> line.agency().id().value())
                .toList();
    }

    private List<Long> added(Agency government) {
        return parts.now(government, YEAR).there().stream()
                .map(part -> part.agency().value())
                .toList();
    }

    private void move(ACity city, Agency agency, Agency to) {
        var moving = beans.getBean(MoveAgency.class)
                .of(city.administrator(), agency.id(), to.id(), LocalDate.now(clock), "机构调整");
        assertThat(moving).isInstanceOf(Change.Made.class);
    }
}
