package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Moving;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.Saving;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class AggregateModuleTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AggregateParts parts;

    private ACity city;

    @BeforeEach
    void city() {
        city = ACity.in(beans, "sum", "汇河市", 2, 1);
    }

    private DeskSteps at(Agency agency) {
        return new DeskSteps(beans, city, agency);
    }

    private static Place cell(Edition edition) {
        return edition.report().form().slots().stream()
                .filter(slot -> slot.row().equals("licences"))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private Edition drafted(Agency agency, int year, String figure) {
        var draft = at(agency).drafted(year);
        return at(agency).typed(draft, List.of(new DraftChange(cell(draft), figure)));
    }

    private Edition filed(Agency agency, int year, String figure) {
        return filed(agency, drafted(agency, year, figure));
    }

    private Edition filed(Agency agency, Edition edition) {
        var desk = at(agency);
        return desk.filed(desk.signed(desk.submitted(desk.explained(edition))));
    }

    private Edition aggregate(Agency government, int year) {
        return at(government).start(year, ReportKind.AGGREGATE);
    }

    private static List<DraftChange> text() {
        return List.of(
                new DraftChange(Place.of(Section.GENERAL), "全市按目录公开各类信息，做到及时、准确。"),
                new DraftChange(Place.of(Section.PROBLEMS), "公开内容还不够丰富，下一步将逐项改进。"),
                new DraftChange(Place.of(Section.OTHER), "本年度没有收取信息处理费。"));
    }

    @Test
    void everyAgencyIsAddedOnceAndACountyWithinItsOwnAggregate() {
        var county = city.counties().getFirst();
        filed(county, 1951, "5");
        var ofCounty = at(county).typed(aggregate(county, 1951), text());
        assertThat(PlaceText.of(ofCounty.report(), cell(ofCounty))).contains("5");
        filed(county, ofCounty);
        filed(city.departments().get(0), 1951, "20");
        filed(city.departments().get(1), 1951, "300");
        filed(city.government(), 1951, "4000");

        var aggregate = aggregate(city.government(), 1951);
        assertThat(PlaceText.of(aggregate.report(), cell(aggregate))).contains("4325");
        assertThat(parts.now(aggregate).missing()).isEmpty();
        assertThat(parts.of(aggregate.id()))
                .extracting(Part::agency, Part::kind)
                .hasSize(4)
                .contains(tuple(county.id(), ReportKind.AGGREGATE))
                .doesNotContain(tuple(county.id(), ReportKind.OWN));
        assertThat(parts.cell(aggregate.id(), cell(aggregate)).stream().map(each -> PlaceText.of(each.cell())))
                .containsExactlyInAnyOrder("5", "20", "300", "4000");
    }

    @Test
    void nobodyTypesAFigureOfAnAggregate() {
        filed(city.government(), 1952, "1");
        var aggregate = aggregate(city.government(), 1952);
        var office = at(city.government()).office();
        var saving = beans.getBean(SaveDraft.class)
                .of(office, aggregate.id(), aggregate.version(), List.of(new DraftChange(cell(aggregate), "9")));
        assertThat(saving).isInstanceOf(Saving.Refused.class);
        assertThat(at(city.government()).typed(aggregate, text()).version()).isEqualTo(aggregate.version() + 1);
    }

    @Test
    void whoIsMissingIsToldAndMustBeExplained() {
        filed(city.government(), 1953, "1");
        var aggregate = aggregate(city.government(), 1953);
        assertThat(aggregate.unexplained())
                .extracting(finding -> finding.message().key())
                .contains("finding.R8.missing");
        assertThat(parts.now(aggregate).missing()).hasSize(3);
    }

    @Test
    void aggregateOfNothingIsHeld() {
        var aggregate = aggregate(city.government(), 1954);
        assertThat(aggregate.blocking())
                .extracting(finding -> finding.message().key())
                .contains("finding.R8.none");
    }

    /** A part filed anew after the signature keeps the aggregate from being filed until it is computed again. */
    @Test
    void partFiledAnewHoldsTheAggregateUntilItIsComputedAgain() {
        var department = city.departments().getFirst();
        var part = filed(department, 1955, "10");
        var desk = at(city.government());
        var aggregate = desk.explained(desk.typed(aggregate(city.government(), 1955), text()));
        var signed = desk.signed(desk.submitted(aggregate));

        var returned = desk.returned(part, "请核对许可件数");
        filed(department, at(department).typed(returned, List.of(new DraftChange(cell(part), "11"))));

        assertThat(beans.getBean(FileReport.class).of(desk.office(), signed.id()))
                .isInstanceOfSatisfying(
                        Moving.Held.class,
                        held -> assertThat(held.blocking())
                                .extracting(finding -> finding.message().key())
                                .contains("finding.R8.changed"));
        assertThat(parts.changed(desk.now(signed))).extracting(Part::agency).containsExactly(department.id());

        beans.getBean(WithdrawReport.class).of(desk.office(), signed.id(), "重新汇总");
        var computed = beans.getBean(ComputeAggregate.class).of(desk.office(), signed.id());
        assertThat(computed)
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(PlaceText.of(saved.edition().report(), cell(part)))
                                .contains("11"));
        var published = desk.published(desk.filed(desk.signed(desk.submitted(desk.explained(desk.now(signed))))));
        assertThat(published.state()).isEqualTo(DeskState.PUBLISHED);

        // Frozen: what a part becomes later is only a remark.
        desk.returned(at(department).now(part), "再核对一次");
        assertThat(PlaceText.of(desk.now(published).report(), cell(part))).contains("11");
        assertThat(parts.cell(published.id(), cell(part))).hasSize(1);
        assertThat(parts.changed(published)).hasSize(1);
    }

    @Test
    void filedAggregateWhosePartHasChangedIsNotPublished() {
        var department = city.departments().getFirst();
        var part = filed(department, 1957, "10");
        var desk = at(city.government());
        var aggregate = desk.explained(desk.typed(aggregate(city.government(), 1957), text()));
        var aggregateFiled = desk.filed(desk.signed(desk.submitted(aggregate)));
        var returned = desk.returned(part, "请核对许可件数");
        filed(department, at(department).typed(returned, List.of(new DraftChange(cell(part), "12"))));

        assertThat(beans.getBean(PublishEdition.class).of(desk.office(), aggregateFiled.id()))
                .isInstanceOf(Moving.Held.class);
        assertThat(desk.now(aggregateFiled).state()).isEqualTo(DeskState.FILED);
    }

    @Test
    void departmentHasNoAggregate() {
        var department = city.departments().getFirst();
        assertThatThrownBy(() -> aggregate(department, 1956)).isInstanceOf(NotAllowedException.class);
    }
}
