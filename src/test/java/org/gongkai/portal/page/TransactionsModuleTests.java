package org.gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.gongkai.portal.PublishedPages;
import org.gongkai.portal.SiteTest;
import org.gongkai.portal.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages in memory against changes that are committed, rolled back or told by others. */
@SiteTest
class TransactionsModuleTests {

    private static final Tag REPORTS = Tag.of("reports");

    @Autowired
    private PublishedPages pages;

    @Autowired
    private PageStore store;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Remaking remaking;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    private String key;

    @BeforeEach
    void keepThePage() throws Exception {
        key = "http://localhost:" + port + "/reports/";
        while (!hearing.isSound()) {
            Thread.onSpinWait();
        }
        ask();
        assertThat(store.find(key)).isPresent();
    }

    @Test
    void pageStaysUntilTheChangeIsCommittedAndIsGoneThen() {
        transaction.executeWithoutResult(status -> {
            pages.forget(REPORTS);
            assertThat(store.find(key)).as("nobody sees the change yet").isPresent();
        });

        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void pageStaysWhenTheChangeIsTakenBack() {
        transaction.executeWithoutResult(status -> {
            pages.forget(REPORTS);
            status.setRollbackOnly();
        });

        assertThat(store.find(key)).isPresent();
    }

    @Test
    void nothingIsKeptOfWhatIsReadWhileTheChangeIsCommitted() {
        transaction.executeWithoutResult(status -> pages.forgetAll());

        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void changeWithoutATransactionTakesEffectAtOnce() {
        pages.forget(REPORTS);

        assertThat(store.find(key)).isEmpty();
    }

    @Test
    void changeOfSomethingElseLeavesThePage() {
        transaction.executeWithoutResult(status -> pages.forget(Tag.of("item", 17)));

        assertThat(store.find(key)).isPresent();
    }

    @Test
    void pageInDemandIsMadeAgainWithoutAnybodyAsking() throws Exception {
        ask();
        ask();
        var before = remaking.made();
        transaction.executeWithoutResult(status -> pages.forget(REPORTS));

        while (store.find(key).isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(remaking.made()).isGreaterThan(before);
    }

    @Test
    void pagesAreCounted() throws Exception {
        ask();
        var metrics = answer("http://localhost:" + management + "/prometheus");

        assertThat(metrics)
                .contains("gongkai_pages_hits_total", "gongkai_pages_misses_total", "gongkai_pages_remade_total")
                .contains("gongkai_pages_kept ", "gongkai_pages_size_bytes ", "gongkai_pages_hearing 1.0");
    }

    private void ask() throws Exception {
        answer(key);
    }

    private static String answer(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
