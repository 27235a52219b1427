package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTests {

    @TempDir
    Path folder;

    @Test
    void theSameReportInTwoKindsOfFileIsTheSame() {
        var word = Reports.write(folder.resolve("a.docx"), Reports.sound("甲局", 2023, 3));
        var page = Reports.write(folder.resolve("b.html"), Reports.sound("甲局", 2023, 3));

        var run = Run.of("diff", word, page);

        assertThat(run.out()).contains("两份报告相同", "一、总体情况：文字相似度 100%", "五、存在的主要问题及改进情况：文字相似度 100%");
        assertThat(run.exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void cellsAndYearsThatDifferAreShownOldAndNew() {
        var before = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2022, 3));
        var after = Reports.write(folder.resolve("b.html"), Reports.sound("甲局", 2023, 4));

        var run = Run.of("diff", before, after);

        assertThat(run.out()).contains("年份不同：2022 → 2023", "格子不同 6 处", "（一）予以公开 · 自然人  3 → 4");
        assertThat(run.exit()).isEqualTo(Exit.FOUND);
    }

    @Test
    void jsonTellsPlacesSentencesAndSimilarity() {
        var before = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 3));
        var after = Reports.write(folder.resolve("b.html"), Reports.sound("甲局", 2023, 4));

        var object = JsonMapper.shared()
                .readTree(Run.of("diff", "--json", before, after).out());

        assertThat(object.get("same").asBoolean()).isFalse();
        assertThat(object.at("/cells/0/place").asString()).isEqualTo("requests/received/naturalPerson");
        assertThat(object.at("/cells/0/before").asString()).isEqualTo("3");
        assertThat(object.at("/cells/0/after").asString()).isEqualTo("4");
        assertThat(object.at("/similarity/problems").asInt()).isEqualTo(100);
    }

    @Test
    void aFileThatCannotBeReadExitsWithTwo() {
        var file = Reports.write(folder.resolve("a.html"), Reports.sound("甲局", 2023, 3));

        var run = Run.of("diff", file, folder.resolve("absent.html"));

        assertThat(run.exit()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).contains("absent.html");
    }
}
