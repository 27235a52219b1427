package org.gongkai.report.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.demonstration.InventedReports;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.model.Report;
import org.gongkai.workbench.Hand;
import org.gongkai.workbench.StaffPageExample;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A city's forty agencies report, and the city publishes what they come to. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class CityAggregateJourneyTests {

    private static final int YEAR = 2025;
    private static final LocalDate IN_TIME = LocalDate.of(2026, 1, 20);
    private static final int DEPARTMENTS = 34;

    /** The city's own report, its departments', and the aggregates of three counties. */
    private static final int PARTS = 1 + DEPARTMENTS + 3;

    private static final String CELL = "requests/received/total";

    @Autowired
    ApplicationContext context;

    @Autowired
    Editions editions;

    @Autowired
    SiteClock clock;

    private ACity city;
    private List<Agency> agencies;
    private Agency late;
    private Agency returned;
    private String title;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> lookedOver = new HashSet<>();

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void fortyAgencies() {
        setDefaultAssertionTimeout(30_000);
        city = ACity.in(context, "forty", "四十里市", DEPARTMENTS, 3);
        var county = city.counties().getFirst();
        agencies = new ArrayList<>(city.all());
        for (var number : List.of(1, 2)) {
            agencies.add(city.below(
                    county, "c1b" + number, "四十里市第1县第" + number + "局", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT));
        }
        late = city.departments().get(7);
        returned = city.departments().get(5);
        title = city.government().name() + YEAR + "年政府信息公开工作年度报告";
        for (var agency : agencies) {
            var seed = agencies.indexOf(agency);
            reports.put(agency.name(), InventedReports.of(agency.name(), YEAR, seed, 3 + seed));
        }
    }

    @Test
    void aggregateAddsUpFortyAgenciesEachOnce() throws Exception {
        clock.on(IN_TIME, this::allButOneFile);
        try (var desk = new StaffPages(context, 1440)) {
            boardShowsWhereTheyStand(desk);
            aggregateBegins(desk);
            theLastTwoFile();
            aggregateIsComputedAgain(desk);
            aggregateIsSigned(desk);
            aggregateIsFiledAndPublished(desk);
            publicPageShowsTheSums(desk);
        }
        assertThat(faults).isEmpty();
    }

    private void allButOneFile() {
        agencies.stream().filter(agency -> !agency.equals(late)).forEach(this::file);
        var steps = steps(returned);
        steps.returned(steps.start(YEAR, ReportKind.OWN), "第三部分请核对");
        city.counties().forEach(county -> {
            var own = steps(county);
            var aggregate = own.typed(own.start(YEAR, ReportKind.AGGREGATE), DeskSteps.texts());
            own.filed(own.signed(own.submitted(own.explained(aggregate))));
        });
    }

    private void file(Agency agency) {
        var steps = steps(agency);
        var taken = steps.taken(steps.start(YEAR, ReportKind.OWN), reports.get(agency.name()));
        steps.filed(steps.signed(steps.submitted(steps.explained(taken))));
    }

    private DeskSteps steps(Agency agency) {
        return new DeskSteps(context, city, agency);
    }

    private void boardShowsWhereTheyStand(StaffPages desk) throws Exception {
        var supervisor = supervisor(desk, "/desk/supervision/" + YEAR + "/");
        supervisor.sees("40 个机关", "38 已报送（95.0%）", "1 逾期（2.5%）", "共 40 个");
        var page = supervisor.page();
        assertThat(page.locator("table.list tbody tr")).hasCount(40);
        page.locator("#late").check();
        supervisor.presses("筛选");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        supervisor.sees(late.name(), "未开始");
        page.locator("#late").uncheck();
        page.locator("#state").selectOption("returned");
        supervisor.presses("筛选");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        supervisor.sees(returned.name(), "按期");
        done(supervisor);
    }

    private void aggregateBegins(StaffPages desk) throws Exception {
        var clerk = clerk(desk, "/desk/reports/");
        clerk.page().locator("#kind").selectOption("aggregate");
        clerk.types("begin-year", String.valueOf(YEAR)).presses("开始编制").sees(title + "（本级政府汇总）", "编制中");
        clerk.follows("检查结果").sees("有 2 个单位的报告尚未报送");
        done(clerk);
    }

    private void theLastTwoFile() {
        var again = steps(returned);
        again.filed(again.signed(again.submitted(again.start(YEAR, ReportKind.OWN))));
        file(late);
    }

    private void aggregateIsComputedAgain(StaffPages desk) throws Exception {
        var clerk = clerk(desk, "/desk/");
        clerk.follows("完成《" + title + "（本级政府汇总）").sees("现在可以办理");
        clerk.follows("数据").sees("计算得出").follows("查看汇总组成").sees("有 2 份报告新报送或有变动");
        clerk.presses("重新汇总").sees("已汇总 " + PARTS + " 份报告", "应汇总的报告已全部报送");
        var page = clerk.page();
        var parts = page.locator("table.list tbody tr").allTextContents();
        assertThat(parts).hasSize(PARTS);
        city.counties()
                .forEach(county -> assertThat(parts)
                        .filteredOn(part -> part.contains(county.name()))
                        .singleElement()
                        .asString()
                        .contains("本级政府汇总报告"));
        page.locator("[id='" + CELL + "'] a").click();
        clerk.sees("共 " + PARTS + " 份报告");
        var values = page.locator("table.list tbody td.number").allTextContents();
        assertThat(values.stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(sums().get(CELL).intValueExact());
        done(clerk);
    }

    private void aggregateIsSigned(StaffPages desk) throws Exception {
        var clerk = clerk(desk, "/desk/");
        clerk.follows("完成《" + title + "（本级政府汇总）").follows("文字").sees("自动保存");
        for (var text : DeskSteps.texts()) {
            clerk.types(text.place().path(), text.text());
        }
        clerk.page().locator("[data-save]").click();
        assertThat(clerk.page().locator("[data-status]")).containsText("已保存");
        clerk.follows("概况").sees("检查通过").follows("提交审核").sees("提交本机关的审核流程");
        clerk.presses("提交审核").sees("已提交审核");
        done(clerk);
        var steps = steps(city.government());
        steps.sign(aggregate(), Post.INFORMATION_OFFICER);
        steps.sign(aggregate(), Post.LEADER_IN_CHARGE);
        var head = Hand.of(desk, city.signInName(city.government(), Post.HEAD_OF_AGENCY), "/desk/", lookedOver);
        head.follows(title + "（本级政府汇总）").sees("签发").presses("签发").sees("签字已记录");
        done(head);
    }

    private void aggregateIsFiledAndPublished(StaffPages desk) throws Exception {
        var clerk = clerk(desk, "/desk/");
        clerk.follows("报送《" + title).follows("报送").sees("签发的这一版").presses("报送").sees("已报送。");
        var supervisor = supervisor(
                desk, "/desk/supervision/" + YEAR + "/" + city.government().id().value() + "/aggregate/");
        supervisor.presses("接收").sees("已接收。");
        done(supervisor);
        clerk.follows("概况").follows("公布").sees("向社会公布").presses("公布").sees("公众现在可以看到");
        done(clerk);
    }

    private void publicPageShowsTheSums(StaffPages desk) throws Exception {
        var reader = Hand.of(
                desk, StaffPageExample.NOBODY, "/reports/" + city.government().slug() + "/", lookedOver);
        reader.sees("本级政府汇总报告").follows(title + "（本级政府汇总）").sees("含所属部门和下级政府");
        var printed = new TreeMap<String, BigDecimal>();
        PublicTables.of(reader.page()).forEach((place, text) -> printed.put(place, figure(text)));
        assertThat(printed).isEqualTo(sums());
        done(reader);
    }

    /** Each agency's own report once, added up cell by cell. */
    private Map<String, BigDecimal> sums() {
        var counted = new HashSet<String>();
        var sums = new TreeMap<String, BigDecimal>();
        for (var report : reports.values()) {
            assertThat(counted.add(report.agency().orElseThrow())).isTrue();
            for (var slot : report.form().slots()) {
                var value = report.figures().value(slot).orElseThrow();
                var before = sums.getOrDefault(slot.place().path(), BigDecimal.ZERO);
                sums.put(slot.place().path(), figure(before.add(value).toPlainString()));
            }
        }
        assertThat(counted).hasSize(40);
        return sums;
    }

    private static BigDecimal figure(String text) {
        return new BigDecimal(text).stripTrailingZeros();
    }

    private Edition aggregate() {
        return editions.newest(city.government().id(), YEAR, ReportKind.AGGREGATE)
                .orElseThrow();
    }

    private Hand clerk(StaffPages desk, String path) throws Exception {
        return Hand.of(desk, city.signInName(city.government(), Post.DISCLOSURE_OFFICE), path, lookedOver);
    }

    private Hand supervisor(StaffPages desk, String path) throws Exception {
        return Hand.of(desk, city.signInName(city.government(), Post.SUPERVISING_OFFICE), path, lookedOver);
    }

    private void done(Hand hand) {
        faults.addAll(hand.faults());
        hand.page().close();
    }
}
