package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTests {

    @Test
    void theFormOf2021HasTwoHundredFigures() {
        var form = Form.of(Format.STANDARD_2021);

        assertThat(form.table(TableKind.PROACTIVE).slots()).hasSize(10);
        assertThat(form.table(TableKind.REQUESTS).slots()).hasSize(25 * 7);
        assertThat(form.table(TableKind.DISPUTES).slots()).hasSize(15);
        assertThat(form.slots()).hasSize(200);
    }

    @Test
    void theTrialFormHasOneRowForOtherHandling() {
        var requests = Form.of(Format.TRIAL_2019).table(TableKind.REQUESTS);

        assertThat(requests.rowKeys()).hasSize(23).contains("other").doesNotContain("other.other");
    }

    @Test
    void theRowsComeInThePrintedOrder() {
        assertThat(Form.of(Format.STANDARD_2021).table(TableKind.REQUESTS).rowKeys())
                .startsWith("received", "carriedIn", "granted", "partlyGranted", "withheld.stateSecret")
                .endsWith("other.correctionOverdue", "other.feeOverdue", "other.other", "total", "carriedOver");
    }

    @ParameterizedTest
    @EnumSource
    void theCellsOfEveryTableFillItsGrid(Format format) {
        for (var table : Form.of(format).tables()) {
            var covered = new HashSet<String>();
            var row = 0;
            for (var formRow : table.rows()) {
                var column = 0;
                for (var cell : formRow.cells()) {
                    while (covered.contains(row + "," + column)) {
                        column++;
                    }
                    for (var r = 0; r < cell.rows(); r++) {
                        for (var c = 0; c < cell.columns(); c++) {
                            assertThat(covered.add((row + r) + "," + (column + c)))
                                    .isTrue();
                        }
                    }
                    column += cell.columns();
                }
                row++;
            }
            assertThat(covered).hasSize(table.rows().size() * table.columns());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySlotIsFoundByItsPlaceAndIndex(Format format) {
        var form = Form.of(format);
        for (var slot : form.slots()) {
            assertThat(form.slot(slot.place())).contains(slot);
            assertThat(form.slots().get(slot.index())).isEqualTo(slot);
        }
    }

    @Test
    void aMixedFormTakesEachTableFromItsOwnNotice() {
        var form = Form.of(Format.STANDARD_2021, Format.TRIAL_2019);

        assertThat(form.isMixed()).isTrue();
        assertThat(form.format()).isEqualTo(Format.STANDARD_2021);
        assertThat(form.slots()).hasSize(10 + 23 * 7 + 15);
    }
}
