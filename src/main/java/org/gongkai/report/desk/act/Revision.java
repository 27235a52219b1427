package org.gongkai.report.desk.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.act.EditionRegister.Typed;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;

/** A report with changes to be made to it; what is put where it stands already is no change. */
final class Revision {

    private final Report report;
    private final Map<Slot, Cell> cells = new HashMap<>();
    private final Map<Section, List<String>> sections = new EnumMap<>(Section.class);
    private List<String> introduction;
    private final List<Typed> changes = new ArrayList<>();

    Revision(Report report) {
        this.report = report;
        this.introduction = report.narrative().introduction();
        sections.putAll(report.narrative().sections());
    }

    void put(Slot slot, Cell cell) {
        var before = cells.getOrDefault(slot, report.figures().cell(slot));
        if (!before.equals(cell)) {
            cells.put(slot, cell);
            changed(slot.place(), PlaceText.of(before), PlaceText.of(cell));
        }
    }

    void put(Section section, List<String> paragraphs) {
        var before = sections.getOrDefault(section, List.of());
        if (!before.equals(paragraphs)) {
            sections.put(section, paragraphs);
            changed(Place.of(section), String.join("\n", before), String.join("\n", paragraphs));
        }
    }

    void introduction(List<String> paragraphs) {
        if (!introduction.equals(paragraphs)) {
            changed(PlaceText.INTRODUCTION, String.join("\n", introduction), String.join("\n", paragraphs));
            introduction = paragraphs;
        }
    }

    private void changed(Place place, String before, String after) {
        var earlier =
                changes.stream().filter(each -> each.place().equals(place)).findFirst();
        earlier.ifPresent(changes::remove);
        changes.add(new Typed(place, earlier.map(Typed::before).orElse(before), after));
    }

    List<Typed> changes() {
        return List.copyOf(changes);
    }

    /** The report with the changes made, under the agency's name of today. */
    Report report(String agency, int year) {
        return Report.of(agency, year, new Narrative(introduction, sections), figures());
    }

    private Figures figures() {
        if (cells.isEmpty()) {
            return report.figures();
        }
        Function<Slot, Cell> now =
                slot -> cells.getOrDefault(slot, report.figures().cell(slot));
        var builder = Figures.of(report.form());
        report.form().slots().forEach(slot -> builder.put(slot, now.apply(slot)));
        return builder.build();
    }
}
