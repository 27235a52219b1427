package org.gongkai.access.key.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.jspecify.annotations.Nullable;

/**
 * A new key as typed.
 *
 * @param agency number of the agency
 * @param files whether the system files, or only reads
 * @param below whether the key reaches the agencies below
 * @param expires the last day, as {@code 2027-03-31}
 * @param errors words by field; empty while nothing has been found wrong
 */
public record KeyForm(
        @Nullable Long agency,
        @Nullable String name,
        @Nullable Boolean files,
        @Nullable Boolean below,
        @Nullable String expires,
        @Nullable Map<String, String> errors) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_YEARS = 2;

    public KeyForm {
        name = name == null ? "" : name.strip();
        expires = expires == null ? "" : expires.strip();
        errors = errors == null ? Map.of() : errors;
    }

    static KeyForm fresh(LocalDate today) {
        return new KeyForm(null, "", true, false, today.plusYears(1).toString(), Map.of());
    }

    @Override
    public String name() {
        return name == null ? "" : name;
    }

    @Override
    public String expires() {
        return expires == null ? "" : expires;
    }

    @Override
    public Map<String, String> errors() {
        return errors == null ? Map.of() : errors;
    }

    public boolean mayFile() {
        return Boolean.TRUE.equals(files);
    }

    public boolean reachesBelow() {
        return Boolean.TRUE.equals(below);
    }

    public boolean isFor(Agency other) {
        return agency != null && other.id().value() == agency;
    }

    Post kind() {
        return mayFile() ? Post.FILING_SYSTEM : Post.READING_SYSTEM;
    }

    Optional<LocalDate> lastDay() {
        try {
            return Optional.of(LocalDate.parse(expires()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The agency chosen, if the actor administers it. */
    Optional<Agency> agencyIn(Agencies agencies, Actor actor) {
        return Optional.ofNullable(agency)
                .flatMap(number -> agencies.find(new AgencyId(number)))
                .filter(chosen -> reachesBelow()
                        ? actor.mayBelow(Power.ADMINISTER, chosen)
                        : actor.may(Power.ADMINISTER, chosen));
    }

    KeyForm checked(LocalDate today, Agencies agencies, Actor actor, Words words) {
        var found = new LinkedHashMap<String, String>();
        if (agencyIn(agencies, actor).isEmpty()) {
            found.put("agency", words.of("error.agency"));
        }
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            found.put("name", words.of("error.name", String.valueOf(LONGEST_NAME)));
        }
        if (lastDay()
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(LONGEST_YEARS)))
                .isEmpty()) {
            found.put(
                    "expires",
                    words.of("error.expires", today.plusYears(LONGEST_YEARS).toString()));
        }
        return new KeyForm(agency, name, files, below, expires, found);
    }

    /** The agencies a key can be made for, from the top of each subtree down. */
    static List<Agency> choices(Agencies agencies, Actor actor, LocalDate today) {
        return actor.agenciesWith(Power.ADMINISTER).stream()
                .flatMap(top -> agencies.subtree(top, today).stream())
                .filter(agency -> actor.may(Power.ADMINISTER, agency))
                .distinct()
                .toList();
    }
}
