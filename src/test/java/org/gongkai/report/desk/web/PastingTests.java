package org.gongkai.report.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastingTests {

    private static final Form FORM = Form.of(Format.STANDARD_2021);
    private static final String FIRST = "requests/received/naturalPerson";

    @Test
    void blockGoesToTheRightAndBelow() {
        assertThat(landed(FIRST, "1\t2\r\n3\t4\r\n"))
                .containsExactly(
                        "requests/received/naturalPerson=1",
                        "requests/received/commercialEnterprise=2",
                        "requests/carriedIn/naturalPerson=3",
                        "requests/carriedIn/commercialEnterprise=4");
    }

    @Test
    void wholeTableGoesInAtOnce() {
        var table = FORM.tables().get(1);
        var block = table.rowKeys().stream()
                .map(row -> table.row(row).stream().map(slot -> "5").collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));

        var pasting = pasting(FIRST, block);

        assertThat(pasting.placed()).hasSize(table.slots().size());
        assertThat(pasting.unplaced()).isZero();
    }

    @Test
    void rowsOfHeadsArePassedOver() {
        assertThat(landed("proactive/normativeDocuments/issued", "1\t2\t3\n4"))
                .containsExactly(
                        "proactive/normativeDocuments/issued=1",
                        "proactive/normativeDocuments/repealed=2",
                        "proactive/normativeDocuments/inForce=3",
                        "proactive/licences=4");
    }

    @Test
    void headsPastedWithTheFiguresStandForTheFormsOwn() {
        var block = "1\t2\t3\n第二十条第（五）项\t\t\n本年处理决定数量\t\t\n4\t\t";

        var pasting = pasting("proactive/normativeDocuments/issued", block);

        assertThat(places(pasting)).endsWith("proactive/licences=4").hasSize(4);
        assertThat(pasting.unplaced()).isZero();
    }

    @Test
    void eachCellBeyondTheTableIsToldOf() {
        var pasting = pasting("requests/carriedOver/total", "1\t2\n3\t\n");

        assertThat(places(pasting)).containsExactly("requests/carriedOver/total=1");
        assertThat(pasting.landings())
                .isEqualTo(List.of(
                        List.of(pasting.landings().getFirst().getFirst(), new Landing.NoPlace("2")),
                        List.of(new Landing.NoPlace("3"), new Landing.Nothing(""))));
    }

    @Test
    void whatIsNoFigureIsToldOfAndNeverNought() {
        var pasting = pasting(FIRST, "1\t约20\t-3\t1.5\t#REF!");

        assertThat(places(pasting)).containsExactly(FIRST + "=1");
        assertThat(pasting.unreadable()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"'1,234', 1234", "１２, 12", "' 7 ', 7", "5件, 5", "3.0, 3"})
    void figuresAreReadAsTheyAreInFiles(String pasted, String figure) {
        assertThat(landed(FIRST, pasted)).containsExactly(FIRST + "=" + figure);
    }

    @Test
    void unevenRowsLandCellByCell() {
        assertThat(landed(FIRST, "1\n2\t3\t4\n5"))
                .containsExactly(
                        "requests/received/naturalPerson=1",
                        "requests/carriedIn/naturalPerson=2",
                        "requests/carriedIn/commercialEnterprise=3",
                        "requests/carriedIn/researchInstitution=4",
                        "requests/granted/naturalPerson=5");
    }

    @Test
    void cellInQuotesMayHoldTabsLineEndsAndQuotes() {
        var block = PastedBlock.of("\"a\tb\nc\"\"d\"\t2\r\n\"x\"y\t\"");

        assertThat(block.rows()).containsExactly(List.of("a\tb\nc\"d", "2"), List.of("\"x\"y", "\""));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1, 1", "'1\n', 1", "'1\n\n', 2", "'1\n2', 2"})
    void lastLineEndBeginsNoRow(String raw, int rows) {
        assertThat(PastedBlock.of(raw).rows()).hasSize(rows);
    }

    @Test
    void emptyCellAtTheEndOfARowIsACell() {
        assertThat(PastedBlock.of("1\t\n\t2\t").rows()).containsExactly(List.of("1", ""), List.of("", "2", ""));
    }

    private static Pasting pasting(String place, String block) {
        var slot = FORM.slot(new Place(place)).orElseThrow();
        return Pasting.of(FORM.table(slot.table()), slot, PastedBlock.of(block));
    }

    private static List<String> landed(String place, String block) {
        return places(pasting(place, block));
    }

    private static List<String> places(Pasting pasting) {
        return pasting.placed().stream()
                .map(each -> each.slot().place() + "=" + PlaceText.of(each.cell()))
                .toList();
    }
}
