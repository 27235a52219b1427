package org.gongkai.publication.web;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list by its address: column, year and page as parts of a plain path, each of which may be missing.
 *
 * @param page counted from the oldest; empty for the front, which shows the newest
 * @param former number of a page as pages were counted before, from the newest
 */
record ListAddress(Optional<String> column, OptionalInt year, OptionalInt page, OptionalInt former) {

    private static final Pattern SHAPE =
            Pattern.compile("/(?:(?<column>(?!\\d{4}/|page/|all/)[^/.]{1,120})/)?(?:(?<year>\\d{4})/)?"
                    + "(?:all/(?<page>[1-9]\\d{0,6})/|page/(?<former>[1-9]\\d{0,2})/)?");

    /** @param rest what follows the list's own address; begins with a slash. Empty for what is no list. */
    static Optional<ListAddress> of(String rest) {
        var found = SHAPE.matcher(rest);
        return found.matches()
                ? Optional.of(new ListAddress(
                        Optional.ofNullable(found.group("column")),
                        number(found.group("year")),
                        number(found.group("page")),
                        number(found.group("former"))))
                : Optional.empty();
    }

    /** Of all years, or of one. */
    static ListAddress of(Optional<String> column, OptionalInt year) {
        return new ListAddress(column, year, OptionalInt.empty(), OptionalInt.empty());
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    ListAddress in(OptionalInt someYear) {
        return of(column, someYear);
    }

    ListAddress front() {
        return in(year);
    }

    ListAddress at(int number) {
        return new ListAddress(column, year, OptionalInt.of(number), OptionalInt.empty());
    }

    /** Whether it is what a year or all years have of every column, from the newest. */
    boolean isWhole() {
        return column.isEmpty() && page.isEmpty();
    }

    /** Below the address of all lists of its kind, which ends with a slash. */
    String below(String root) {
        return root
                + column.map(slug -> slug + "/").orElse("")
                + (year.isPresent() ? year.getAsInt() + "/" : "")
                + (page.isPresent() ? "all/" + page.getAsInt() + "/" : "");
    }
}
