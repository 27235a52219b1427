package org.gongkai.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Sections;
import org.gongkai.organisation.act.ImportOrganisation.Mode;
import org.gongkai.organisation.workbook.AWorkbook;
import org.gongkai.organisation.workbook.CellFault;
import org.gongkai.organisation.workbook.Imported;
import org.gongkai.organisation.workbook.SheetKind;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class ImportOrganisationModuleTests {

    private static final String DEPARTMENT = "部门或法律法规授权的组织";
    private static final String GOVERNMENT = "人民政府（含办公厅、办公室）";

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportOrganisation imports;

    @Autowired
    Agencies agencies;

    @Autowired
    Sections sections;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private ACity city;
    private Actor admin;

    @BeforeEach
    void city() {
        city = ACity.in(context, "daoru", "稻入市", 1, 1);
        admin = city.administrator();
    }

    /** Children stand above their parents, as in lists that people keep. */
    private static AWorkbook whole(String county) {
        var bureau = county + "粮食局";
        var government = county + "人民政府";
        return AWorkbook.ofTheTemplate()
                .with(SheetKind.AGENCIES, bureau, government, "县级", DEPARTMENT, "否")
                .with(SheetKind.AGENCIES, government, "稻入市人民政府", "县级", GOVERNMENT)
                .with(SheetKind.SECTIONS, bureau, "办公室")
                .with(SheetKind.PEOPLE, bureau, "何信息", "he." + county.hashCode(), "he@example.cn", "13800000000")
                .with(SheetKind.POSTS, "he." + county.hashCode(), bureau, "", "信息员", "信息员")
                .with(SheetKind.POSTS, "he." + county.hashCode(), bureau, "办公室", "科室经办人", "科员", "否", "2026-01-05");
    }

    @Test
    void wholeWorkbookIsTakenInAndTheSecondTimeChangesNothing() {
        var workbook = whole("甲县").bytes();

        var rehearsed = apply(workbook, Mode.REHEARSE);
        assertThat(agencies.knownAs("甲县粮食局")).isEmpty();
        var applied = apply(workbook, Mode.APPLY);
        var again = apply(workbook, Mode.APPLY);

        assertThat(applied.faults()).isEmpty();
        assertThat(rehearsed).isEqualTo(applied);
        assertThat(applied.entered()).isEqualTo(6);
        assertThat(again.lines()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(6);
        var bureau = agencies.knownAs("甲县粮食局").orElseThrow();
        assertThat(bureau.path()).hasSize(3).startsWith(city.government().id());
        assertThat(people.holding(Post.INFORMATION_OFFICER, bureau.id(), Optional.empty(), LocalDate.now(clock)))
                .hasSize(1);
    }

    @Test
    void oneWrongCellKeepsEverythingOut() {
        var imported = apply(
                whole("乙县").with(SheetKind.PEOPLE, "乙县粮食局", "错", "1", "", "").bytes(), Mode.APPLY);

        assertThat(imported.faults()).hasSize(1);
        assertThat(agencies.knownAs("乙县人民政府")).isEmpty();
        assertThat(apply(whole("乙县").bytes(), Mode.APPLY).faults()).isEmpty();
    }

    @Test
    void changedRowsChangeWhatIsThere() {
        apply(whole("丙县").bytes(), Mode.APPLY);
        var imported = apply(
                AWorkbook.ofTheTemplate()
                        .with(SheetKind.AGENCIES, "丙县粮食局", "稻入市财政局", "县级", DEPARTMENT, "是")
                        .with(SheetKind.PEOPLE, "丙县人民政府", "何改名", "he." + "丙县".hashCode())
                        .bytes(),
                Mode.APPLY);

        var bureau = agencies.knownAs("丙县粮食局").orElseThrow();
        assertThat(imported.faults())
                .extracting(fault -> fault.fault().reason().name())
                .containsExactly("LINE_WITHOUT_UPPER_ORGAN");
        assertThat(bureau.vertical()).isFalse();

        imported = apply(
                AWorkbook.ofTheTemplate()
                        .with(SheetKind.AGENCIES, "丙县粮食局", "稻入市财政局", "县级", DEPARTMENT)
                        .with(SheetKind.PEOPLE, "丙县人民政府", "何改名", "he." + "丙县".hashCode())
                        .bytes(),
                Mode.APPLY);
        var person = people.withSignInName("he." + "丙县".hashCode()).orElseThrow();
        assertThat(imported.changed()).isEqualTo(3);
        assertThat(agencies.knownAs("丙县粮食局").orElseThrow().parent())
                .contains(city.departments().getFirst().id());
        assertThat(person.name()).isEqualTo("何改名");
        assertThat(person.email()).contains("he@example.cn");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(SheetKind.AGENCIES, row("稻入市财政局2", "没有的机关", "县级", DEPARTMENT), "上级机构", "UNKNOWN"),
                Arguments.of(SheetKind.AGENCIES, row("稻入市甲局", "", "县级", DEPARTMENT), "上级机构", "MISSING"),
                Arguments.of(SheetKind.AGENCIES, row("稻入市甲局", "稻入市人民政府", "省级", DEPARTMENT), "层级", "LEVEL_ABOVE_PARENT"),
                Arguments.of(
                        SheetKind.AGENCIES,
                        row("稻入市甲局", "稻入市人民政府", "县级", DEPARTMENT, "是"),
                        "上级机构",
                        "LINE_WITHOUT_UPPER_ORGAN"),
                Arguments.of(SheetKind.SECTIONS, row("没有的机关", "科"), "机构名称", "UNKNOWN"),
                Arguments.of(SheetKind.PEOPLE, row("稻入市财政局", "何", "A B"), "登录名", "SIGN_IN_NAME_SHAPE"),
                Arguments.of(SheetKind.PEOPLE, row("稻入市财政局", "何", "he.he", "x"), "电子邮箱", "EMAIL_SHAPE"),
                Arguments.of(SheetKind.PEOPLE, row("稻入市财政局", "何", "he.he", "", "1"), "手机号码", "MOBILE_SHAPE"),
                Arguments.of(SheetKind.POSTS, row("nobody", "稻入市财政局", "", "信息员", "x"), "登录名", "UNKNOWN"),
                Arguments.of(SheetKind.POSTS, row("daoru.d1.head", "稻入市财政局", "没有科", "信息员", "x"), "科室", "UNKNOWN"),
                Arguments.of(SheetKind.POSTS, row("daoru.d1.head", "稻入市财政局", "", "科室经办人", "x"), "科室", "SECTION_NEEDED"),
                Arguments.of(
                        SheetKind.POSTS, row("daoru.d1.head", "稻入市财政局", "", "信息员", "x", "", "昨天"), "起始日期", "NOT_A_DAY"),
                Arguments.of(
                        SheetKind.POSTS,
                        row("daoru.d1.head", "稻入市财政局", "", "信息员", "x", "", "2026-02-01", "2026-01-01"),
                        "截止日期",
                        "ENDS_BEFORE_IT_BEGINS"),
                Arguments.of(
                        SheetKind.POSTS, row("daoru.d1.head", "稻入市财政局", "", "主要负责人", "另称"), "职务", "POST_HELD_ALREADY"));
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsToldBySheetRowAndColumn(SheetKind sheet, String[] cells, String column, String reason) {
        var imported = apply(AWorkbook.ofTheTemplate().with(sheet, cells).bytes(), Mode.APPLY);

        assertThat(imported.faults())
                .extracting(
                        CellFault::sheet,
                        CellFault::row,
                        CellFault::column,
                        fault -> fault.fault().reason().name())
                .containsExactly(tuple(Optional.of(sheet), 2, column, reason));
    }

    @Test
    void rowsBeyondTheImportersReachAreRefused() {
        var county = city.actor(city.counties().getFirst(), Post.ADMINISTRATOR);
        var workbook = AWorkbook.ofTheTemplate()
                .with(SheetKind.AGENCIES, "稻入市新局", "稻入市人民政府", "县级", DEPARTMENT)
                .with(SheetKind.SECTIONS, "稻入市财政局", "新科")
                .with(
                        SheetKind.POSTS,
                        "daoru.c1.head",
                        city.counties().getFirst().name(),
                        "",
                        "审计监督",
                        "审计",
                        "是")
                .bytes();

        var imported = imports.of(county, workbook, "导入", Mode.APPLY);

        assertThat(imported.faults()).extracting(CellFault::row).containsExactly(2, 2);
        assertThat(imported.faults())
                .extracting(fault -> fault.fault().reason().name())
                .containsExactly("NOT_ALLOWED", "UNKNOWN");
        assertThatThrownBy(() -> imports.of(city.actor(city.government(), Post.AUDITOR), workbook, "x", Mode.REHEARSE))
                .isInstanceOf(NotAllowedException.class);
    }

    private Imported apply(byte[] workbook, Mode mode) {
        return imports.of(admin, workbook, "导入", mode);
    }
}
