package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.Flow.Item;
import org.gongkai.report.reading.Flow.Line;

/** The running text of a report by section, without headings, tables and what the page carries around it. */
final class SectionTexts {

    private SectionTexts() {}

    /**
     * @param lastTitleLine item that ends the title; -1 when there is none
     * @param taken items that belong to tables
     */
    static Narrative of(List<Item> items, Headings headings, int lastTitleLine, Set<Integer> taken) {
        var sections = new EnumMap<Section, List<String>>(Section.class);
        for (var section : Section.values()) {
            headings.of(section).ifPresent(place -> {
                var texts = new ArrayList<String>();
                if (!taken.contains(place.item()) && !place.heading().rest().isEmpty()) {
                    texts.add(place.heading().rest());
                }
                texts.addAll(texts(items, place.item() + 1, headings.end(section, items.size()), taken));
                sections.put(section, section == Section.OTHER ? PageFurniture.withoutFooter(texts) : texts);
            });
        }
        var introduction = texts(items, lastTitleLine + 1, headings.first(items.size()), taken).stream()
                .filter(text -> !PageFurniture.standsBelowTitle(text))
                .toList();
        return new Narrative(introduction, sections);
    }

    static void notice(Headings headings, Notices notices) {
        for (var section : Section.values()) {
            var place = Place.of(section);
            var found = headings.of(section);
            if (found.isEmpty()) {
                notices.section(place, Message.of("reading.section.missing", section.heading()));
            } else if (!found.get().heading().isPrescribed()) {
                var printed = found.get().heading().printed();
                notices.section(place, Message.of("reading.section.heading", printed, section.heading()));
            }
            if (headings.outOfOrder().contains(section)) {
                notices.section(place, Message.of("reading.section.order", section.heading()));
            }
        }
    }

    private static List<String> texts(List<Item> items, int from, int to, Set<Integer> taken) {
        var texts = new ArrayList<String>();
        for (var i = from; i < to; i++) {
            if (items.get(i) instanceof Line(var text)
                    && !text.isBlank()
                    && !taken.contains(i)
                    && !PageFurniture.isPageNumber(text)) {
                texts.add(text.strip());
            }
        }
        return texts;
    }
}
