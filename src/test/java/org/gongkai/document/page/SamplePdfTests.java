package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableKind;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published files, which stay outside the project. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_SAMPLES", matches = ".+")
class SamplePdfTests {

    @ParameterizedTest
    @CsvSource({"hongze-2023.pdf, HONGZE_2023", "huaian-2024.pdf, HUAIAN_2024"})
    void aPublishedReportComesOutAsThreeTablesWithEveryFigure(String file, PublishedFigures published)
            throws Exception {
        var content = Files.readAllBytes(Path.of(System.getenv("GONGKAI_SAMPLES"), file));
        var document = new PdfReader().read(file, content, Limits.DEFAULT);
        var grids = document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        assertThat(grids).hasSize(3);
        for (var kind : TableKind.values()) {
            var expected = expected(published, kind);
            if (!expected.isEmpty()) {
                assertThat(figures(grids.get(kind.ordinal()))).containsExactlyElementsOf(expected);
            }
        }
    }

    private static List<BigDecimal> expected(PublishedFigures published, TableKind kind) {
        var figures = published.figures();
        return figures.form().table(kind).slots().stream()
                .flatMap(slot -> figures.value(slot).stream())
                .toList();
    }

    private static List<BigDecimal> figures(Grid grid) {
        return grid.cells().stream()
                .map(GridCell::text)
                .filter(text -> text.matches("[0-9.]+"))
                .map(BigDecimal::new)
                .toList();
    }
}
