package org.gongkai.supervision.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.supervision.BoardFilter;
import org.gongkai.supervision.Standing;
import org.jspecify.annotations.Nullable;

/** What the address of a board asks for; what it does not understand it leaves out. */
public record BoardForm(
        @Nullable Long at,
        @Nullable String state,
        @Nullable String level,
        @Nullable String late,
        @Nullable String name,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final int LONGEST_NAME = 100;

    BoardFilter filter() {
        return new BoardFilter(
                named(Standing.values(), state),
                named(AgencyLevel.values(), level),
                isLateOnly(),
                text(),
                named(BoardFilter.Order.values(), sort).orElse(BoardFilter.Order.TREE));
    }

    public boolean isLateOnly() {
        return "on".equals(late);
    }

    public String text() {
        var typed = name == null ? "" : name.strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    int pageAsked() {
        return page == null ? 1 : page;
    }

    public boolean isState(Enum<?> each) {
        return key(each).equals(state);
    }

    public boolean isLevel(Enum<?> each) {
        return key(each).equals(level);
    }

    /** The same query without the page, to put behind an address. */
    public String query() {
        return query(sort);
    }

    /** The same query in another order. */
    public String query(@Nullable String order) {
        var query = new StringBuilder("?");
        add(query, "at", at == null ? null : at.toString());
        add(query, "state", state);
        add(query, "level", level);
        add(query, "late", isLateOnly() ? "on" : null);
        add(query, "name", text());
        add(query, "sort", order);
        return query.toString();
    }

    private static void add(StringBuilder query, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.append(key)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }

    /** How a constant is written in addresses and in the keys of words. */
    public static String key(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(each -> key(each).equals(name)).findFirst();
    }
}
