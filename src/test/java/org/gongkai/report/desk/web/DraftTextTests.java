package org.gongkai.report.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

/** What the pages make of figures and text on their own. */
class DraftTextTests {

    private static final Form FORM = Form.of(Format.STANDARD_2021);

    @Test
    void emptyTotalsAreSummedThroughToTheLast() {
        var full = PublishedFigures.LINJIANG_AUDIT_2023.figures();
        var totals = full.form().crossFoots().stream()
                .filter(each -> each.right().equals(List.of(each.place())))
                .map(each -> each.place())
                .distinct()
                .toList();
        var open = full;
        for (var total : totals) {
            open = open.with(total, Cell.BLANK);
        }

        var sums = Sums.of(open);

        assertThat(sums).hasSize(totals.size());
        assertThat(sums)
                .allSatisfy((slot, sum) ->
                        assertThat(sum).isEqualByComparingTo(full.value(slot).orElseThrow()));
    }

    @Test
    void totalThatWasEnteredIsNeverSuggestedAnew() {
        assertThat(Sums.of(PublishedFigures.LINJIANG_AUDIT_2023.figures())).isEmpty();
    }

    @Test
    void nothingIsSummedOverWhatCannotBeReadOrWhereThereIsNothing() {
        var empty = Figures.of(FORM).build();
        var row = FORM.table(TableKind.REQUESTS).row("received");

        assertThat(Sums.of(empty)).isEmpty();
        assertThat(Sums.of(empty.with(row.getFirst(), new Cell.Unreadable("约三")).with(row.get(1), Cell.Figure.of(1))))
                .isEmpty();
    }

    @Test
    void formBringsBackOnlyWhatDiffersFromWhatItShowed() {
        var one = new Place("requests/received/naturalPerson");
        var other = new Place("requests/received/business");
        var fields = MultiValueMap.fromSingleValue(Map.of(
                "base",
                "3",
                "shown",
                TypedForm.shown(Map.of(one, "1", other, "2")),
                one.path(),
                "1",
                other.path(),
                "9"));

        var typed = TypedForm.of(fields, List.of(one, other, new Place("requests/received/total")));

        assertThat(typed.base()).isEqualTo(3);
        assertThat(typed.changes())
                .extracting(each -> each.place() + "=" + each.text())
                .containsExactly(other + "=9");
    }

    @Test
    void lineEndsOfFormsAreNoChange() {
        var place = new Place("sections/general");
        var fields = MultiValueMap.fromSingleValue(
                Map.of("shown", TypedForm.shown(Map.of(place, "一\n二")), place.path(), "一\r\n二"));

        assertThat(TypedForm.of(fields, List.of(place)).changes()).isEmpty();
    }

    @Test
    void marksStandWhereTheirWordsAreAndNeverWithinEachOther() {
        var marks = List.of(
                new Passages.Mark("受理申请 5 件", "differs", ""),
                new Passages.Mark("全年受理申请 5 件。", "repeated", ""),
                new Passages.Mark("没有的话", "repeated", ""));

        assertThat(Passages.marked("一、全年受理申请 5 件。完。", marks))
                .extracting(piece -> piece.kind() + ":" + piece.text())
                .containsExactly(":一、", "repeated:全年受理申请 5 件。", ":完。");
    }

    @Test
    void whiteSpaceIsNotCounted() {
        assertThat(Passages.characters("一 二\n三　四\u00a0五𠮷")).isEqualTo(6);
    }
}
