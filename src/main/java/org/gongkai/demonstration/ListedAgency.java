package org.gongkai.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;

/** A line of the file that names the demonstration's agencies; each stands below the one whose slug it names. */
record ListedAgency(String name, String slug, AgencyLevel level, AgencyKind kind, String parent) {

    private static final String FILE = "/demonstration/agencies.csv";

    static List<ListedAgency> all() {
        var file = Objects.requireNonNull(ListedAgency.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ListedAgency::of).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ListedAgency of(String line) {
        var cells = line.split(",", -1);
        return new ListedAgency(
                cells[0], cells[1], AgencyLevel.valueOf(cells[2]), AgencyKind.valueOf(cells[3]), cells[4]);
    }

    boolean isTop() {
        return parent.isEmpty();
    }

    boolean isGovernment() {
        return kind == AgencyKind.GOVERNMENT;
    }
}
