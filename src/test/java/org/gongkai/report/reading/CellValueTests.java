package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.reading.CellValue.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"0=0", "12=12", " 7 =7", "999999999999=999999999999"})
    void aPlainCountNeedsNoNote(String printed, BigDecimal value) {
        assertThat(CellValue.of(printed, FigureKind.COUNT, Unit.AS_PRINTED)).satisfies(read -> {
            assertThat(read.cell()).isEqualTo(new Cell.Figure(value));
            assertThat(read.notation()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"１２=12", "1,234=1234", "1，234=1234", "1 234=1234", "12件=12", "3.0=3", "+5=5", "1,234,567=1234567"})
    void anUnusualCountIsReadAndNoted(String printed, BigDecimal value) {
        assertThat(CellValue.of(printed, FigureKind.COUNT, Unit.AS_PRINTED)).satisfies(read -> {
            assertThat(read.cell()).isEqualTo(new Cell.Figure(value));
            assertThat(read.notation()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "—", "——", "-", "－", "无", "\\", "＼", "– –", "~"})
    void marksForNothingAreBlank(String printed) {
        assertThat(CellValue.of(printed, FigureKind.COUNT, Unit.AS_PRINTED).cell())
                .isEqualTo(new Cell.Blank(printed));
    }

    @Test
    void nothingButSpaceIsBlank() {
        assertThat(CellValue.of(" \u3000\u00a0\n", FigureKind.COUNT, Unit.AS_PRINTED)
                        .cell())
                .isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "-3",
                "减4",
                "10％",
                "约3",
                "0000000",
                "007",
                "1 0",
                "12 3",
                "1,23",
                "3.",
                "*",
                "三",
                "O",
                "1/2",
                "1e3",
                "12万元",
                "1000000000000",
                "2023年",
                "见附件",
                "1．2．3",
                "#REF!",
                "12件3"
            })
    void whatIsNoCountIsUnreadable(String printed) {
        assertThat(CellValue.of(printed, FigureKind.COUNT, Unit.AS_PRINTED).cell())
                .isEqualTo(new Cell.Unreadable(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"-4=-4", "减4=-4", "减少4=-4", "增3=3", "增加3项=3", "+3=3", "－4=-4", "0=0"})
    void aChangeMayBeWrittenInWords(String printed, BigDecimal value) {
        assertThat(CellValue.of(printed, FigureKind.CHANGE, Unit.AS_PRINTED).cell())
                .isEqualTo(new Cell.Figure(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "24252.311082=24252.311082",
                "75.9260=75.9260",
                "316441万元=316441",
                "0万元=0",
                "759260元=75.926",
                "1亿元=10000",
                "0.00=0.00",
                "12，345.60=12345.60"
            })
    void moneyIsExactInTenThousands(String printed, BigDecimal value) {
        assertThat(CellValue.of(printed, FigureKind.AMOUNT, Unit.WAN_YUAN).cell())
                .isEqualTo(new Cell.Figure(value));
    }

    @Test
    void underAHeadInYuanMoneyIsConverted() {
        var read = CellValue.of("759260", FigureKind.AMOUNT, Unit.YUAN);

        assertThat(read.cell()).isEqualTo(new Cell.Figure(new BigDecimal("75.926")));
        assertThat(read.notation()).isPresent();
    }

    @Test
    void procurementKeepsTheNumberAsPrinted() {
        assertThat(CellValue.of("251000元", FigureKind.AMOUNT, Unit.AS_PRINTED).cell())
                .isEqualTo(new Cell.Figure(new BigDecimal("251000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12件", "1.2.3", "约10万元"})
    void whatIsNoMoneyIsUnreadable(String printed) {
        assertThat(CellValue.of(printed, FigureKind.AMOUNT, Unit.WAN_YUAN).cell())
                .isEqualTo(new Cell.Unreadable(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"113988\\n89=11398889", "24252\\n.311082=24252.311082", "24252.\\n311082=24252.311082"})
    void aFigureBrokenAtTheEdgeOfItsColumnIsOne(String printed, BigDecimal value) {
        assertThat(CellValue.of(printed.replace("\\n", "\n"), FigureKind.AMOUNT, Unit.WAN_YUAN)
                        .cell())
                .isEqualTo(new Cell.Figure(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3\n5", "12\n345678", "1\n2\n3"})
    void figuresBelowEachOtherAreNotOne(String printed) {
        assertThat(CellValue.of(printed, FigureKind.COUNT, Unit.AS_PRINTED).cell())
                .isEqualTo(new Cell.Unreadable(printed.replace("\n", " ")));
    }

    @Test
    void yuanNeedsNoNoteWhereNoUnitIsPrescribed() {
        assertThat(CellValue.of("251000元", FigureKind.AMOUNT, Unit.AS_PRINTED))
                .isEqualTo(new CellValue(new Cell.Figure(new BigDecimal("251000")), Optional.empty()));
    }
}
