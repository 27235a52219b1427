package org.gongkai.report.desk;

import java.util.Arrays;
import java.util.Optional;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;

/** What stands at a place of a report, as text to be edited. */
public final class PlaceText {

    /** What stands before section one. */
    public static final Place INTRODUCTION = new Place("introduction");

    private PlaceText() {}

    /** Empty for a place that the report's form does not have; paragraphs come apart by line feeds. */
    public static Optional<String> of(Report report, Place place) {
        if (place.equals(INTRODUCTION)) {
            return Optional.of(String.join("\n", report.narrative().introduction()));
        }
        return section(place)
                .map(report.narrative()::text)
                .or(() -> report.form().slot(place).map(report.figures()::cell).map(PlaceText::of));
    }

    public static Optional<Section> section(Place place) {
        return Arrays.stream(Section.values())
                .filter(each -> Place.of(each).equals(place))
                .findFirst();
    }

    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Blank(var printed) -> printed;
            case Cell.Unreadable(var printed) -> printed;
            case Cell.Missing() -> "";
        };
    }
}
