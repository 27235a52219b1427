package org.gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PageFilterTests {

    private static final Tag ITEM = Tag.of("item", 17);

    private final PageStore store = new PageStore(1_000_000);
    private final Hearing hearing = new Hearing();
    private final PageMemory memory = new PageMemory(store, hearing);
    private final PageFilter filter = new PageFilter(memory, request -> "https://example.gov.cn");
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void pageIsMadeOnceAndThenKept() throws Exception {
        hearing.heard();

        assertThat(body(get("/items/17/", this::page))).isEqualTo("page 1");
        assertThat(body(get("/items/17/", this::page))).isEqualTo("page 1");
        store.forget(Set.of(ITEM));
        assertThat(body(get("/items/17/", this::page))).isEqualTo("page 2");
        assertThat(memory.hits()).isEqualTo(1);
        assertThat(memory.misses()).isEqualTo(2);
    }

    @Test
    void whatAPageDependsOnIsNotSent() throws Exception {
        var answer = get("/items/17/", this::page);

        assertThat(answer.getHeaderNames().stream().map(answer::getHeader)).noneMatch(value -> value.contains("item"));
        assertThat(answer.getHeaderNames())
                .containsExactlyInAnyOrder("Cache-Control", "Content-Type", "Content-Length", "ETag", "Vary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/17/?x=1",
                "/items/17/?",
                "/%69tems/17/",
                "/items/17;x=1/",
                "/items//17/",
                "/items/%e5%85%ac/"
            })
    void onlyOneSpellingOfAnAddressIsKept(String address) throws Exception {
        hearing.heard();
        get(address, this::page);

        assertThat(store.count()).isZero();
        assertThat(get(address, this::page).getHeader("ETag")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items/%E5%85%AC/", "/reports/a-b_c.d/2023.json", "/agencies/x'y(z)/"})
    void addressesOfTheSiteAreKept(String address) throws Exception {
        get(address, this::page);

        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void whatIsNotForEverybodyIsMadeForEach() throws Exception {
        hearing.heard();
        FilterChain signIn = (request, response) -> response.getOutputStream().print("page " + made.incrementAndGet());

        assertThat(body(get("/login/", signIn))).isEqualTo("page 1");
        assertThat(body(get("/login/", signIn))).isEqualTo("page 2");
        FilterChain cookie = (request, response) -> {
            page(request, response);
            ((HttpServletResponse) response).addHeader("Set-Cookie", "session=1");
        };
        assertThat(get("/", cookie).getHeader("Set-Cookie")).isEqualTo("session=1");
        assertThat(store.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/site.css", "/desk/items/", "/items/17/files/1/%E5%85%AC%E5%91%8A.pdf"})
    void whatIsLargeOrForStaffPassesThrough(String address) throws Exception {
        var answer = get(address, this::page);

        assertThat(answer.getHeader("ETag")).isNull();
        assertThat(store.count()).isZero();
    }

    @Test
    void pageThatManyAskForAtOnceIsMadeOnce() throws Exception {
        hearing.heard();
        var going = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            await(going);
            page(request, response);
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> visitors.submit(() -> get("/items/17/", slow)))
                    .limit(50)
                    .toList();
            going.countDown();
            for (var answer : answers) {
                assertThat(body(answer.get())).isEqualTo("page 1");
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whoComesAfterAChangeNeverGetsThePageBegunBeforeIt() throws Exception {
        hearing.heard();
        var isBeingMade = new CountDownLatch(1);
        var going = new CountDownLatch(1);
        FilterChain slow = (request, response) -> {
            isBeingMade.countDown();
            var madeFrom = made.incrementAndGet();
            await(going);
            send(madeFrom, request, response);
        };
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            var before = visitors.submit(() -> get("/items/17/", slow));
            await(isBeingMade);
            store.forget(Set.of(ITEM));
            Future<MockHttpServletResponse> after = visitors.submit(() -> get("/items/17/", slow));
            going.countDown();

            assertThat(body(before.get())).isEqualTo("page 1");
            assertThat(body(after.get())).isEqualTo("page 2");
        }
        assertThat(body(get("/items/17/", slow))).isEqualTo("page 2");
    }

    @Test
    void failureOfOneIsNotTheFailureOfAll() {
        FilterChain broken = (request, response) -> {
            throw new IllegalStateException("broken");
        };

        assertThat(catchThrowable(() -> get("/", broken))).hasMessageContaining("broken");
        assertThat(catchThrowable(() -> get("/", this::page))).isNull();
    }

    @Test
    void pagesOlderThanAMomentAreNotServedUnheard() {
        var key = "https://example.gov.cn/items/17/";
        var now = System.nanoTime();
        keep(KeptPage.of(key, aPage(), now - 2_000_000_000L));
        assertThat(memory.find(key)).isEmpty();
        keep(KeptPage.of(key, aPage(), now + 1_000_000_000_000L));
        assertThat(memory.find(key)).as("just made").isPresent();
        keep(KeptPage.of(key, aPage(), now - 2_000_000_000L));
        hearing.heard();
        assertThat(memory.find(key)).isPresent();
        hearing.lost();
        assertThat(memory.find(key)).isEmpty();
    }

    private void keep(KeptPage page) {
        store.keep(page, store.begin());
    }

    private static PublishedPage aPage() {
        return PublishedPage.of("text/html", Map.of(), Set.of(ITEM), new byte[10], Set.of());
    }

    private MockHttpServletResponse get(String address, FilterChain chain) throws Exception {
        var parts = address.split("\\?", -1);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, chain);
        return answer;
    }

    private void page(ServletRequest request, ServletResponse response) throws IOException {
        send(made.incrementAndGet(), request, response);
    }

    private static void send(int number, ServletRequest request, ServletResponse response) throws IOException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes((HttpServletRequest) request));
        Caching.publicly((HttpServletResponse) response, ITEM);
        RequestContextHolder.resetRequestAttributes();
        response.setContentType("text/html");
        response.getOutputStream().print("page " + number);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
