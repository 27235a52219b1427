package org.gongkai.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.ledger.chain.Head;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class HeadFilesModuleTests {

    @Autowired
    HeadFiles files;

    @Autowired
    Ledger ledger;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @Value("${gongkai.data}")
    Path data;

    @Test
    void headOfEveryChainIsNotedDownAndOldFilesGiveWay() throws Exception {
        var agency = agencies.named("末条试验机关").id();
        transaction.executeWithoutResult(
                status -> ledger.append(Actor.SYSTEM, Act.of(agency, new Matter("trial", 1), "trial.act")));
        for (var old = 0; old < 420; old++) {
            Files.writeString(data.resolve("ledger-heads/20010101T000000.%03dZ.jsonl".formatted(old)), "");
        }

        files.write();

        assertThat(all()).hasSize(400);
        try (var lines = Files.newBufferedReader(all().getLast())) {
            assertThat(Head.read(lines)).anySatisfy(head -> {
                assertThat(head.agency()).isEqualTo(agency);
                assertThat(head.name()).isEqualTo("末条试验机关");
            });
        }
    }

    private List<Path> all() throws Exception {
        try (var found = Files.list(data.resolve("ledger-heads"))) {
            return found.sorted().toList();
        }
    }
}
