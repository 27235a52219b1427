package org.gongkai.organisation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;

/** What was sent with a form, read as what it is meant to be; whatever cannot be read so is noted. */
final class Given {

    private final Map<String, String> sent;
    private final List<Fault> faults = new ArrayList<>();

    Given(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    String text(String name) {
        return sent.getOrDefault(name, "");
    }

    boolean yes(String name) {
        return text(name).equals("true");
    }

    /** The first of time where it cannot be read; the fault is noted. */
    LocalDate day(String name) {
        return anyDay(name).orElseGet(() -> {
            note(name, Reason.MISSING);
            return LocalDate.EPOCH;
        });
    }

    Optional<LocalDate> anyDay(String name) {
        if (text(name).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name).strip()));
        } catch (DateTimeParseException notADay) {
            note(name, Reason.NOT_A_DAY);
            return Optional.of(LocalDate.EPOCH);
        }
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var chosen = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(name)))
                .findFirst();
        if (chosen.isEmpty()) {
            note(name, Reason.MISSING);
        }
        return chosen;
    }

    /** Something that is looked up by what was typed. */
    <T> Optional<T> found(String name, Function<String, Optional<T>> search) {
        var typed = text(name).strip();
        if (typed.isEmpty()) {
            note(name, Reason.MISSING);
            return Optional.empty();
        }
        var found = search.apply(typed);
        if (found.isEmpty()) {
            note(name, Reason.UNKNOWN, typed);
        }
        return found;
    }

    /** Something that need not be typed, but is looked up where it is. */
    <T> Optional<T> anyFound(String name, Function<String, Optional<T>> search) {
        return text(name).isBlank() ? Optional.empty() : found(name, search);
    }

    private void note(String field, Reason reason, String... arguments) {
        faults.add(Fault.of(field, reason, arguments));
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
