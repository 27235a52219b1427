package org.gongkai.portal.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.portal.page.Makings.Part;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves public pages from memory, ahead of everything that makes them. A page is kept when its handler allows caches to keep it. */
final class PageFilter extends OncePerRequestFilter {

    private static final int MOST_TRIES = 3;

    private final PageMemory memory;
    private final Function<HttpServletRequest, String> origin;
    private final Makings makings = new Makings();

    /**
     * @param origin scheme, host and port that a request's page names itself by
     */
    PageFilter(PageMemory memory, Function<HttpServletRequest, String> origin) {
        this.memory = memory;
        this.origin = origin;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequest.isIn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = PageRequest.key(origin.apply(request), request);
        var page = page(key, new PageMaking(request, response, chain));
        if (page.isPresent()) {
            PageAnswer.send(page.get(), request, response);
        }
    }

    /**
     * @return nothing where the answer has been sent
     */
    private Optional<PublishedPage> page(String key, PageMaking making) throws ServletException, IOException {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var known = memory.find(key);
            if (known.isPresent()) {
                return Optional.of(known.get().page());
            }
            switch (makings.of(key)) {
                case Part.Served(var kept) -> {
                    return Optional.of(kept.page());
                }
                case Part.Maker maker -> {
                    return makeForAll(key, maker, making);
                }
                case Part.Alone() -> {
                    return memory.make(key, making).page();
                }
                case Part.Again() -> {}
            }
        }
        return memory.make(key, making).page();
    }

    /** Whoever waits is told before the page is sent: this visitor's line may be slow. */
    private Optional<PublishedPage> makeForAll(String key, Part.Maker maker, PageMaking making)
            throws ServletException, IOException {
        Made made = new Made.Apart(Optional.empty());
        try {
            made = memory.make(key, making);
            return made.page();
        } finally {
            makings.end(key, maker, made);
        }
    }
}
