package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.writing.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as agencies published them; they stay outside the project, where {@code GONGKAI_SAMPLES} points. */
@EnabledIfEnvironmentVariable(named = "GONGKAI_SAMPLES", matches = ".+")
class SampleTests {

    @Test
    void everyFigureOfTheAuditBureauComesOutAndNothingIsWrong() {
        var run = Run.of("check", "--json", sample("linjiang-audit-2023.txt"));
        var report = object(run);

        assertThat(run.exit()).isZero();
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.get("agency").asString()).isEqualTo("临江市审计局");
        assertThat(report.get("year").asInt()).isEqualTo(2023);
        assertThat(figures(report.get("tables"))).hasSize(200).allMatch(figure -> figure.equals("0"));
    }

    @Test
    void theTwoTotalsPrintedAsZeroAreFound() {
        var run = Run.of("check", "--json", sample("hongze-2023.pdf"));
        var report = object(run);
        var blocking = new ArrayList<String>();
        for (var finding : report.get("findings")) {
            if (finding.get("severity").asString().equals("blocks")) {
                blocking.add(finding.get("rule").asString() + " "
                        + finding.get("place").asString() + " "
                        + finding.get("expected").asString() + " "
                        + finding.get("found").asString());
            }
        }

        assertThat(run.exit()).isEqualTo(Exit.FOUND);
        assertThat(report.get("format").asString()).isEqualTo("2021");
        assertThat(report.at("/tables/requests").has("other")).isTrue();
        assertThat(blocking)
                .containsExactlyInAnyOrder(
                        "R4 disputes/reconsideration/total 11 0",
                        "R4 disputes/litigationAfterReconsideration/total 5 0");
    }

    @Test
    void theFiguresOfACityComeOutExactly() {
        var run = Run.of("check", "--json", sample("huaian-2024.pdf"));
        var expected = JsonReport.of(PublishedFigures.HUAIAN_2024.report());

        assertThat(object(run).get("tables"))
                .isEqualTo(JsonMapper.shared().readTree(expected.get("tables").toString()));
        assertThat(run.exit()).isZero();
    }

    private static Path sample(String name) {
        return Path.of(System.getenv("GONGKAI_SAMPLES"), name);
    }

    private static JsonNode object(Run run) {
        return JsonMapper.shared().readTree(run.out()).get(0);
    }

    private static List<String> figures(JsonNode tree) {
        var figures = new ArrayList<String>();
        for (var child : tree) {
            if (child.isContainer()) {
                figures.addAll(figures(child));
            } else {
                figures.add(child.asString());
            }
        }
        return figures;
    }
}
