package org.gongkai.publication.web.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.StaffItems;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What an address of the list asks for; what it does not understand it leaves out. */
record ListQuestion(ItemTab tab, String column, String kind, String section, String text, String after) {

    static final int SIZE = 50;
    private static final int LONGEST_TEXT = 100;

    static ListQuestion of(MultiValueMap<String, String> fields) {
        return new ListQuestion(
                ItemTab.of(first(fields, "tab")).orElse(ItemTab.MINE),
                first(fields, "column"),
                first(fields, "kind"),
                first(fields, "section"),
                first(fields, "text"),
                first(fields, "after"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        var value = Optional.ofNullable(fields.getFirst(name))
                .orElse("")
                .replace("\0", "")
                .strip();
        return value.substring(0, Math.min(value.length(), LONGEST_TEXT));
    }

    ListQuestion at(ItemTab other) {
        return new ListQuestion(other, column, kind, section, text, "");
    }

    StaffItems.Query query(Actor actor, Collection<AgencyId> agencies, int size) {
        return new StaffItems.Query(
                agencies,
                tab.states(),
                number(column).map(ColumnId::new),
                Arrays.stream(ItemKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst(),
                number(section).map(SectionId::new),
                tab == ItemTab.MINE ? actor.person() : Optional.empty(),
                text,
                position(),
                size);
    }

    private Optional<StaffItems.Position> position() {
        var parts = after.split("~", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var at = Instant.parse(parts[0]);
            return number(parts[1]).map(item -> new StaffItems.Position(at, item));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    String path() {
        return address("");
    }

    /** The lines after this one. */
    String after(StaffItems.Line line) {
        return address(line.changedAt() + "~" + line.id().value());
    }

    private String address(String position) {
        var address = UriComponentsBuilder.fromPath(ItemAddress.ALL).queryParam("tab", tab.key());
        add(address, "column", column);
        add(address, "kind", kind);
        add(address, "section", section);
        add(address, "text", text);
        add(address, "after", position);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }
}
