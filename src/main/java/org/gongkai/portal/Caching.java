package org.gongkai.portal;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How long others may keep an answer, and what makes this site itself let go of it. */
public final class Caching {

    private static final String TAGS = Caching.class.getName() + ".tags";

    private Caching() {}

    /**
     * For what everybody may see: kept by any cache, asked about each time.
     *
     * @param tags what the page depends on; none: anything
     */
    public static void publicly(HttpServletResponse response, Tag... tags) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        dependsOn(tags.length == 0 ? new Tag[] {Tag.ANYTHING} : tags);
    }

    public static void publicly(HttpServletResponse response, Instant changedAt, Tag... tags) {
        publicly(response, tags);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, changedAt.toEpochMilli());
    }

    /** Names more that the page being made depends on; for parts of pages, which do not know whether the page is public. */
    public static void dependsOn(Tag... tags) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            var all = new LinkedHashSet<>(named(request.getAttribute(TAGS, RequestAttributes.SCOPE_REQUEST)));
            all.addAll(List.of(tags));
            request.setAttribute(TAGS, Set.copyOf(all), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Never sent to the visitor. */
    public static Set<Tag> tagsOf(ServletRequest request) {
        return named(request.getAttribute(TAGS));
    }

    private static Set<Tag> named(@Nullable Object attribute) {
        return attribute instanceof Set<?> tags
                ? tags.stream().map(Tag.class::cast).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
