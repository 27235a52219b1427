package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Rule;
import org.gongkai.report.reading.DocumentShapes.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportReaderTests {

    static Stream<Arguments> publishedFiguresInEveryShape() {
        return Stream.of(PublishedFigures.values())
                .flatMap(each -> Stream.of(Shape.values()).map(shape -> Arguments.of(each, shape)));
    }

    @ParameterizedTest
    @MethodSource("publishedFiguresInEveryShape")
    void whatWasPublishedIsReadFromEveryShape(PublishedFigures published, Shape shape) {
        var report = published.report();
        // Where nothing marks an empty cell, a mark is printed; which one is read back.
        var figures = shape.isPlaced() || shape == Shape.ROWS || shape == Shape.BARS
                ? report.figures()
                : marked(report.figures());
        report = report.with(figures);

        var read = ReportReader.interpret(DocumentShapes.of(report, shape));

        assertThat(read.report().figures()).hasToString(figures.toString());
        assertThat(read.report().figures().form()).isSameAs(figures.form());
        assertThat(read.notices())
                .noneMatch(
                        finding -> finding.rule() == Rule.T3 || finding.rule() == Rule.T5 || finding.rule() == Rule.T6);
        if (shape != Shape.ONE_LINE) {
            assertThat(read.report().agency()).contains(published.agency());
        }
    }

    static Figures marked(Figures figures) {
        var marked = figures;
        for (var slot : figures.form().slots()) {
            if (figures.cell(slot) instanceof Cell.Blank) {
                marked = marked.with(slot, new Cell.Blank("/"));
            }
        }
        return marked;
    }
}
