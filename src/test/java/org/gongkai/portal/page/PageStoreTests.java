package org.gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.gongkai.portal.Tag;
import org.gongkai.portal.page.PublishedPage.Variant;
import org.junit.jupiter.api.Test;

class PageStoreTests {

    private static final Tag ITEM = Tag.of("item", 17);
    private static final Tag LIST = Tag.of("list", 3);

    private final PageStore store = new PageStore(80_000);

    @Test
    void onlyPagesThatDependOnTheChangeGo() {
        keep("/items/17/", ITEM);
        keep("/items/18/", Tag.of("item", 18));
        keep("/content/", LIST, ITEM);

        assertThat(store.forget(Set.of(ITEM)).stream().map(KeptPage::key))
                .containsExactlyInAnyOrder("/items/17/", "/content/");
        assertThat(store.find("/items/17/")).isEmpty();
        assertThat(store.find("/content/")).isEmpty();
        assertThat(store.find("/items/18/")).isPresent();
    }

    @Test
    void everythingGoesWhereNobodyCanSayWhatChanged() {
        keep("/items/17/", ITEM);
        keep("/reports/", LIST);
        store.forget(Set.of(Changes.ALL));

        assertThat(store.find("/items/17/")).isEmpty();
        assertThat(store.find("/reports/")).isEmpty();
        assertThat(store.count()).isZero();
    }

    @Test
    void pageMadeBeforeAChangeIsNotKeptAfterIt() {
        var begun = store.begin();
        store.forget(Set.of(ITEM));

        assertThat(store.keep(page("/items/17/", 10, ITEM), begun)).isFalse();
        assertThat(store.keep(page("/items/18/", 10, LIST), begun))
                .as("depends on something else")
                .isTrue();
        store.end(begun);
        assertThat(store.keep(page("/items/17/", 10, ITEM), store.begin()))
                .as("made afterwards")
                .isTrue();
    }

    @Test
    void pageMadeBeforeEverythingChangedIsNotKept() {
        var begun = store.begin();
        store.forget(Set.of(Changes.ALL));

        assertThat(store.keep(page("/", 10, LIST), begun)).isFalse();
    }

    @Test
    void nothingIsKeptWhileAChangeIsUnderWay() {
        keep("/items/17/", ITEM);
        var gone = store.changing(Set.of(ITEM));
        var duringTheCommit = store.begin();

        assertThat(gone).hasSize(1);
        assertThat(store.keep(page("/items/17/", 10, ITEM), duringTheCommit)).isFalse();
        assertThat(store.keep(page("/items/18/", 10, LIST), duringTheCommit)).isTrue();
        store.changed(Set.of(ITEM));
        assertThat(store.keep(page("/items/17/", 10, ITEM), duringTheCommit))
                .as("what it was made from may be older than the commit")
                .isFalse();
        assertThat(store.keep(page("/items/17/", 10, ITEM), store.begin())).isTrue();
    }

    @Test
    void changesByTwoAtOnceEndOneByOne() {
        store.changing(Set.of(LIST));
        store.changing(Set.of(LIST));
        store.changed(Set.of(LIST));

        assertThat(store.keep(page("/content/", 10, LIST), store.begin())).isFalse();
        store.changed(Set.of(LIST));
        assertThat(store.keep(page("/content/", 10, LIST), store.begin())).isTrue();
    }

    @Test
    void pageKeptAgainDependsOnWhatItSaysNow() {
        keep("/content/", LIST, ITEM);
        keep("/content/", LIST);
        store.forget(Set.of(ITEM));

        assertThat(store.find("/content/")).isPresent();
    }

    @Test
    void pageThatWouldFillTheStoreIsNotKept() {
        assertThat(store.keep(page("/", 50_000, LIST), store.begin())).isFalse();
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        IntStream.range(0, 1_000).forEach(number -> keep("/items/" + number + "/", LIST));

        assertThat(store.size()).isLessThanOrEqualTo(80_000);
        assertThat(store.count()).isBetween(10L, 80L);
        assertThat(store.forget(Set.of(LIST))).hasSizeLessThanOrEqualTo(80);
        assertThat(store.count()).isZero();
    }

    @Test
    void walkThroughEveryAddressDoesNotDriveOutWhatIsRead() {
        keep("/", LIST);
        for (var number = 0; number < 2_000; number++) {
            store.find("/");
            store.find("/items/" + number + "/");
            keep("/items/" + number + "/", LIST);
        }

        assertThat(store.find("/")).isPresent();
    }

    /** Readers make the page from a number that a writer counts up; what is kept once the writer is done must show its last one. */
    @Test
    void nothingOldIsKeptHoweverChangesAndMakingsMeet() throws Exception {
        var number = new AtomicInteger();
        var writing = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var reader = 0; reader < 3; reader++) {
                threads.submit(() -> {
                    while (writing.getCount() > 0) {
                        var begun = store.begin();
                        store.keep(page("/items/17/", number.get(), ITEM), begun);
                        store.end(begun);
                    }
                    return null;
                });
            }
            for (var change = 0; change < 20_000; change++) {
                store.changing(Set.of(ITEM));
                var now = number.incrementAndGet();
                assertThat(store.find("/items/17/")).isEmpty();
                store.changed(Set.of(ITEM));
                store.find("/items/17/")
                        .ifPresent(
                                kept -> assertThat(kept.page().plain().bytes()).hasSize(now));
            }
            writing.countDown();
        }
    }

    private void keep(String key, Tag... tags) {
        var begun = store.begin();
        store.keep(page(key, 10, tags), begun);
        store.end(begun);
    }

    private static KeptPage page(String key, int size, Tag... tags) {
        var plain = new Variant(
                Encoding.IDENTITY,
                new byte[size],
                "\"tag\"",
                PageHeaders.of("text/plain", Map.of(), Encoding.IDENTITY, size, "\"tag\""));
        return KeptPage.of(key, new PublishedPage("text/plain", Map.of(), Set.of(tags), List.of(plain)), 0);
    }
}
