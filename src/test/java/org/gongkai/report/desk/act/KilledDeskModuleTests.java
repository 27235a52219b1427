package org.gongkai.report.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongkai.platform.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site killed at any moment while reports are saved, signed, filed and published, by turns together with its database server. More rounds
 * with {@code -Dgongkai.kills=100}.
 */
class KilledDeskModuleTests {

    private static final int ROUNDS = Integer.getInteger("gongkai.kills", 8);
    private static final long SEED = Long.getLong("gongkai.kills.seed", 20231231L);
    private static final int MOST_ACTS = 60;
    private static final Pattern CHECKED = Pattern.compile("checked: (\\d+) acknowledged");

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingStandsHalfDone() throws Exception {
        var random = new Random(SEED);
        var journal = new Journal(folder.resolve("journal"));
        for (var round = 1; round <= ROUNDS; round++) {
            try (var site = site(Long.toString(random.nextLong()))) {
                site.said(CHECKED);
                workUntil(site, journal, journal.read().size() + 1 + random.nextInt(MOST_ACTS));
                site.process().destroyForcibly().waitFor();
                if (round % 3 == 0) {
                    killDatabase();
                }
            }
        }
        try (var site = site("0", "look")) {
            site.said(CHECKED);
            site.ended();
        }
        assertThat(journal.read())
                .extracting(Journal.Line::act)
                .contains("report.save", "report.sign", "report.publish");
        assertThat(journal.read()).hasSizeGreaterThanOrEqualTo(ROUNDS);
    }

    /** The kill comes after a number of acts, not of milliseconds, so that a slow machine is killed in the middle of work too. */
    private static void workUntil(ChildJvm site, Journal journal, int acts) throws IOException, InterruptedException {
        while (journal.read().size() < acts) {
            assertThat(site.process().waitFor(1, TimeUnit.MILLISECONDS))
                    .as("ended by itself:\n%s", site.output())
                    .isFalse();
        }
    }

    /** The server and every process of it at once, as when the power fails. */
    private void killDatabase() throws IOException {
        var file = folder.resolve("data/database/postmaster.pid");
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
        var processes = server.descendants().toList();
        server.destroyForcibly();
        processes.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
        processes.forEach(process -> process.onExit().join());
    }

    private ChildJvm site(String... arguments) throws IOException {
        var environment = Map.of(
                "GONGKAI_DATA", folder.resolve("data").toString(), "GONGKAI_PORT", "0", "GONGKAI_MANAGEMENT_PORT", "0");
        var all = new ArrayList<String>();
        all.add(folder.resolve("journal").toString());
        all.addAll(List.of(arguments));
        return ChildJvm.of(folder, environment, KilledDesk.class.getName(), all.toArray(String[]::new));
    }
}
