package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.reading.FormLandmarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Documents that agencies published, which stay outside the project. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_SAMPLES", matches = ".+")
class PublishedSampleTests {

    @Test
    void allTwoHundredFiguresOfTheTextComeOutAsCells() throws IOException {
        var file = Path.of(System.getenv("GONGKAI_SAMPLES"), "linjiang-audit-2023.txt");

        var grids = Reading.grids(
                Documents.read("年报", Documents.load(file, Limits.DEFAULT), Limits.DEFAULT, FormLandmarks.OF_THE_FORMS));

        assertThat(grids).extracting(PublishedSampleTests::figures).containsExactly(10L, 175L, 15L);
        assertThat(grids).extracting(Grid::height).containsExactly(14, 28, 4);
        assertThat(Reading.rows(grids.get(1)))
                .contains(
                        List.of("", "自\n然\n人", "法人或其他组织", "总计"),
                        List.of("三、\n本年度办理结果", "（一）予以公开", "0", "0", "0", "0", "0", "0", "0"));
    }

    private static long figures(Grid grid) {
        return grid.cells().stream().filter(cell -> cell.text().equals("0")).count();
    }
}
