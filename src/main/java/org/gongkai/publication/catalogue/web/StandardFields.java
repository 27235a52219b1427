package org.gongkai.publication.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.catalogue.StandardChannel;
import org.gongkai.publication.catalogue.StandardEntry;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.StandardTier;
import org.gongkai.publication.catalogue.web.Field.Option;
import org.gongkai.publication.catalogue.web.FormView.Group;
import org.gongkai.workbench.Words;

/** A row of a standard catalogue as fields of a form, and back. */
final class StandardFields {

    private static final Words WORDS = CataloguePart.WORDS;

    private StandardFields() {}

    static List<Group> groups(Optional<StandardRow> row, List<CatalogueColumn> columns) {
        var entry = row.map(StandardRow::entry);
        return List.of(
                new Group(
                        "",
                        List.of(
                                Field.line(
                                        "field", entry.map(StandardEntry::field).orElse("")),
                                Field.line(
                                        "first", entry.map(StandardEntry::first).orElse("")),
                                Field.line(
                                                "second",
                                                entry.map(StandardEntry::second).orElse(""))
                                        .mayBeEmpty(),
                                Field.text(
                                        "elements",
                                        entry.map(StandardEntry::elements).orElse("")),
                                Field.text(
                                        "basis", entry.map(StandardEntry::basis).orElse("")),
                                Field.line(
                                        "timeLimit",
                                        entry.map(StandardEntry::timeLimit).orElse("")),
                                Field.line(
                                        "subject",
                                        entry.map(StandardEntry::subject).orElse("")))),
                new Group(WORDS.of("standard.channels"), channels(entry)),
                new Group(
                        WORDS.of("standard.audience"),
                        List.of(
                                Field.yes(
                                        "everybody",
                                        entry.map(StandardEntry::everybody).orElse(true)),
                                Field.line(
                                                "group",
                                                entry.map(StandardEntry::group).orElse(""))
                                        .mayBeEmpty())),
                new Group(
                        WORDS.of("standard.way"),
                        List.of(
                                Field.yes(
                                        "proactive",
                                        entry.map(StandardEntry::proactive).orElse(true)),
                                Field.yes(
                                        "onRequest",
                                        entry.map(StandardEntry::onRequest).orElse(false)))),
                new Group(WORDS.of("standard.tier"), tiers(entry)),
                new Group(
                        WORDS.of("group.column"),
                        List.of(Field.among(
                                        "column",
                                        row.flatMap(StandardRow::column)
                                                .map(id -> Long.toString(id.value()))
                                                .orElse(""),
                                        columns.stream()
                                                .map(each -> new Option(
                                                        Long.toString(each.id().value()), each.name()))
                                                .toList())
                                .mayBeEmpty())));
    }

    private static List<Field> channels(Optional<StandardEntry> entry) {
        var fields = new ArrayList<Field>();
        for (var channel : StandardChannel.values()) {
            var on = entry.filter(each -> each.channels().contains(channel)).isPresent();
            fields.add(Field.yes(channel.key(), on));
        }
        fields.add(Field.line(
                        "otherChannel", entry.map(StandardEntry::otherChannel).orElse(""))
                .mayBeEmpty());
        return fields;
    }

    private static List<Field> tiers(Optional<StandardEntry> entry) {
        return Arrays.stream(StandardTier.values())
                .map(tier -> Field.yes(
                        tier.key(),
                        entry.filter(each -> each.tiers().contains(tier)).isPresent()))
                .toList();
    }

    static StandardEntry entry(Given given) {
        return new StandardEntry(
                given.text("field"),
                given.text("first"),
                given.text("second"),
                given.text("elements"),
                given.text("basis"),
                given.text("timeLimit"),
                given.text("subject"),
                Arrays.stream(StandardChannel.values())
                        .filter(channel -> given.yes(channel.key()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardChannel.class))),
                given.text("otherChannel"),
                given.yes("everybody"),
                given.text("group"),
                given.yes("proactive"),
                given.yes("onRequest"),
                Arrays.stream(StandardTier.values())
                        .filter(tier -> given.yes(tier.key()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardTier.class))));
    }
}
