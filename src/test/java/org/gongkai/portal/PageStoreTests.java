package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageStoreTests {

    private final PageStore store = new PageStore(8_000);

    @Test
    void pageMadeBeforeAChangeIsNotKeptAfterIt() {
        var begun = store.generation();
        store.clear();
        store.keep("/", page(10), begun);

        assertThat(store.find("/")).isEmpty();
    }

    @Test
    void longestUnaskedPageMakesRoom() {
        for (var number = 0; number < 8; number++) {
            store.keep("/" + number, page(900), store.generation());
            store.find("/0");
        }
        store.keep("/8", page(900), store.generation());

        assertThat(store.find("/0")).isPresent();
        assertThat(store.find("/1")).isEmpty();
        assertThat(store.find("/8")).isPresent();
    }

    @Test
    void pageThatWouldFillTheStoreIsNotKept() {
        store.keep("/", page(5_000), store.generation());

        assertThat(store.find("/")).isEmpty();
    }

    /** Not to be packed: that would make its size hard to tell. */
    private static PublishedPage page(int size) {
        return new PublishedPage("text/plain", Map.of(), new byte[size], new byte[0], "tag");
    }
}
