package org.gongkai.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.report.desk.act.TakeRegisterFigures;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Section two is compiled from the registers, differs from them only with a reason, and keeps what was counted. */
@SiteTest
class SectionTwoModuleTests {

    private static final int YEAR = 2023;

    @Autowired
    ApplicationContext context;

    @Autowired
    TakeRegisterFigures take;

    @Autowired
    RegisterEvidence evidence;

    @Test
    void takesTheRegistersOverAndKeepsWhatTheyCountedWhenTheReportIsFiled() {
        var city = ACity.in(context, "huibian", "汇编市", 2, 0);
        var agency = city.departments().getFirst();
        var keeper = city.actor(agency, Post.INFORMATION_OFFICER);
        fill(agency, keeper);
        var steps = new DeskSteps(context, city, agency);
        var drafted = steps.drafted(YEAR);
        assertThat(drafted.findings()).anyMatch(finding -> finding.rule() == Rule.A05 && finding.wantsExplanation());

        var taken = saved(take.of(steps.office(), drafted.id(), drafted.version()));

        assertThat(value(taken, "proactive/normativeDocuments/issued")).isEqualTo("1");
        assertThat(value(taken, "proactive/normativeDocuments/repealed")).isEqualTo("1");
        assertThat(value(taken, "proactive/normativeDocuments/inForce")).isEqualTo("2");
        assertThat(value(taken, "proactive/penalties")).isEqualTo("17");
        assertThat(value(taken, "proactive/chargesWanYuan")).isEqualTo("12.345678");
        assertThat(taken.findings()).noneMatch(finding -> finding.rule() == Rule.A05);

        var off = steps.typed(taken, List.of(new DraftChange(new Place("proactive/penalties"), "18")));
        assertThat(off.findings())
                .filteredOn(finding -> finding.rule() == Rule.A05)
                .extracting(finding -> finding.place().path())
                .containsExactly("proactive/penalties");
        var filed = steps.filed(steps.signed(steps.submitted(steps.explained(off))));

        var kept = evidence.of(filed.id());
        assertThat(kept)
                .filteredOn(each -> each.place().equals("proactive/normativeDocuments/inForce"))
                .singleElement()
                .satisfies(each -> assertThat(each.counted()).hasSize(2));
        assertThat(kept).allMatch(each -> each.sha256().matches("[0-9a-f]{64}"));
        // What is entered later changes the registers, and not what was kept.
        enterDocument(agency, keeper, "补登的办法", "2023-05-05", Optional.empty());
        assertThat(evidence.of(filed.id())).isEqualTo(kept);
    }

    @Test
    void saysNothingOfRegistersInWhichNothingHasBeenEntered() {
        var city = ACity.in(context, "huibian", "汇编市", 2, 0);
        var steps = new DeskSteps(context, city, city.departments().getLast());
        var drafted = steps.drafted(YEAR);

        assertThat(drafted.findings()).noneMatch(finding -> finding.rule() == Rule.A05);
        assertThat(saved(take.of(steps.office(), drafted.id(), drafted.version()))
                        .version())
                .isEqualTo(drafted.version());
    }

    private void fill(Agency agency, Actor keeper) {
        enterDocument(agency, keeper, "办法一", "2020-01-08", Optional.empty());
        enterDocument(agency, keeper, "办法二", "2021-02-08", Optional.of(LocalDate.of(2023, 9, 1)));
        enterDocument(agency, keeper, "办法三", "2023-03-08", Optional.empty());
        enterFigure(agency, keeper, PeriodicFigure.PENALTIES, "17");
        enterFigure(agency, keeper, PeriodicFigure.CHARGES, "12.345678");
    }

    private void enterDocument(
            Agency agency, Actor keeper, String title, String issuedOn, Optional<LocalDate> repealedOn) {
        var document = new NewDocument(
                ItemKind.NORMATIVE_DOCUMENT,
                title,
                Optional.empty(),
                LocalDate.parse(issuedOn),
                Optional.empty(),
                repealedOn,
                Optional.empty(),
                "纸质登记簿");
        assertThat(context.getBean(EnterDocument.class).of(keeper, agency.id(), document))
                .isInstanceOf(Entering.Entered.class);
    }

    private void enterFigure(Agency agency, Actor keeper, PeriodicFigure figure, String amount) {
        var entered = new NewFigure(
                figure,
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                new BigDecimal(amount),
                "业务系统",
                "统计表",
                Optional.empty(),
                Optional.empty());
        assertThat(context.getBean(EnterFigure.class).of(keeper, agency.id(), entered))
                .isInstanceOf(Entering.Entered.class);
    }

    private static String value(Edition edition, String path) {
        var slot = edition.report().form().slot(new Place(path)).orElseThrow();
        return edition.report().figures().value(slot).orElseThrow().toPlainString();
    }

    private static Edition saved(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var edition) -> edition;
            case Saving.Conflict conflict -> throw new AssertionError(conflict);
            case Saving.Refused refused -> throw new AssertionError(refused);
            case Saving.Closed closed -> throw new AssertionError(closed);
        };
    }
}
