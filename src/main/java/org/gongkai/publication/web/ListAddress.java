package org.gongkai.publication.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A list by its address: column, year and page as parts of a plain path, each of which may be missing.
 *
 * @param page from 1, the newest first
 */
record ListAddress(Optional<String> column, OptionalInt year, int page) {

    private static final Pattern SHAPE = Pattern.compile(
            "/(?:(?<column>(?!\\d{4}/|page/)[^/.]{1,120})/)?(?:(?<year>\\d{4})/)?(?:page/(?<page>[1-9]\\d{0,2})/)?");

    /** @param rest what follows the list's own address; begins with a slash. Empty for what is no list, and for a first page by its number. */
    static Optional<ListAddress> of(String rest) {
        var found = SHAPE.matcher(rest);
        if (!found.matches() || "1".equals(found.group("page"))) {
            return Optional.empty();
        }
        var year = found.group("year");
        var page = found.group("page");
        return Optional.of(new ListAddress(
                Optional.ofNullable(found.group("column")),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                page == null ? 1 : Integer.parseInt(page)));
    }

    ListAddress in(OptionalInt someYear) {
        return new ListAddress(column, someYear, 1);
    }

    ListAddress at(int somePage) {
        return new ListAddress(column, year, somePage);
    }

    /** Whether it is what a year or all years have of every column, from the newest. */
    boolean isWhole() {
        return column.isEmpty() && page == 1;
    }

    /** Below the address of all lists of its kind, which ends with a slash. */
    String below(String root) {
        return root
                + column.map(slug -> slug + "/").orElse("")
                + (year.isPresent() ? year.getAsInt() + "/" : "")
                + (page > 1 ? "page/" + page + "/" : "");
    }
}
