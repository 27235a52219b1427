package org.gongkai.calendar.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.WorkingCalendar;

/** The arrangements that came with the program, each with the notice it was announced by. */
public final class ShippedArrangements {

    private static final String RESOURCE = "/calendar/announcements.csv";

    private ShippedArrangements() {}

    /** @param documentNumber empty for years whose notices are not known to the program */
    public record Shipped(HolidayArrangement arrangement, Optional<String> documentNumber, LocalDate announcedOn) {}

    /** The oldest year first. */
    public static List<Shipped> all() {
        var notices = notices();
        return WorkingCalendar.announced().arrangements().stream()
                .map(arrangement -> shipped(arrangement, notices))
                .toList();
    }

    public static Optional<Shipped> of(int year) {
        return all().stream()
                .filter(shipped -> shipped.arrangement().year() == year)
                .findFirst();
    }

    private static Shipped shipped(HolidayArrangement arrangement, Map<Integer, String[]> notices) {
        var notice = notices.get(arrangement.year());
        return notice == null
                ? new Shipped(arrangement, Optional.empty(), LocalDate.of(arrangement.year(), 1, 1))
                : new Shipped(arrangement, Optional.of(notice[1]), LocalDate.parse(notice[2]));
    }

    private static Map<Integer, String[]> notices() {
        var resource = Objects.requireNonNull(ShippedArrangements.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(row -> Integer.valueOf(row[0]), Function.identity()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
