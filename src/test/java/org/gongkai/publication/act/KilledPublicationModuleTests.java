package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.platform.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site killed at any moment while items are handed in, signed, reviewed, published and withdrawn. More rounds with {@code -Dgongkai.kills=100}. */
class KilledPublicationModuleTests {

    private static final int ROUNDS = Integer.getInteger("gongkai.kills", 4);
    private static final long SEED = Long.getLong("gongkai.kills.seed", 20260120L);
    private static final int MOST_ACTS = 30;
    private static final Pattern CHECKED = Pattern.compile("checked: (\\d+) acknowledged");

    @TempDir
    Path folder;

    @Test
    void nothingIsHalfPublishedAndNothingAcknowledgedIsLost() throws Exception {
        var random = new Random(SEED);
        for (var round = 1; round <= ROUNDS; round++) {
            try (var site = site()) {
                site.said(CHECKED);
                workUntil(site, acknowledged().size() + 1 + random.nextInt(MOST_ACTS));
                site.process().destroyForcibly().waitFor();
            }
        }
        try (var site = site("look")) {
            site.said(CHECKED);
            site.ended();
        }
        assertThat(acknowledged().stream().map(line -> line.split(" ")[0]).distinct())
                .contains("submitted", "published", "withdrawn");
    }

    /** The kill comes after a number of acts, not of milliseconds, so that a slow machine is killed in the middle of work too. */
    private void workUntil(ChildJvm site, int acts) throws IOException, InterruptedException {
        while (acknowledged().size() < acts) {
            assertThat(site.process().waitFor(1, TimeUnit.MILLISECONDS))
                    .as("ended by itself:\n%s", site.output())
                    .isFalse();
        }
    }

    private List<String> acknowledged() throws IOException {
        var journal = folder.resolve("journal");
        return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
    }

    private ChildJvm site(String... arguments) throws IOException {
        var environment = Map.of(
                "GONGKAI_DATA", folder.resolve("data").toString(), "GONGKAI_PORT", "0", "GONGKAI_MANAGEMENT_PORT", "0");
        var all = Stream.concat(Stream.of(folder.resolve("journal").toString()), Stream.of(arguments))
                .toArray(String[]::new);
        return ChildJvm.of(folder, environment, KilledPublication.class.getName(), all);
    }
}
