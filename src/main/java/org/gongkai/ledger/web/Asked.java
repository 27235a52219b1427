package org.gongkai.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.ledger.LedgerEntries.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the list's filter was filled in with.
 *
 * @param from first day
 * @param to last day
 * @param before number that the page ends below
 */
public record Asked(
        @Nullable Long agency,
        @Nullable String actor,
        @Nullable String act,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable Long before) {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    Filter filter() {
        return new Filter(
                text(actor),
                text(act),
                beginning(from),
                beginning(to == null || to.equals(LocalDate.MAX) ? to : to.plusDays(1)),
                Optional.ofNullable(before));
    }

    private static Optional<Instant> beginning(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1 || day.getYear() > 9999
                ? Optional.empty()
                : Optional.of(day.atStartOfDay(HERE).toInstant());
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty() && text.indexOf('\0') < 0);
    }

    /** The filter as the query of an address, without the page. */
    String query(long shown) {
        return Stream.of(
                        pair("agency", shown),
                        pair("actor", text(actor).orElse(null)),
                        pair("act", text(act).orElse(null)),
                        pair("from", from),
                        pair("to", to))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }
}
