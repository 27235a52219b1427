package org.gongkai.report.narrative;

import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.ZeroFigures;

/** Reports for tests: a bureau's own of 2023, with a text and a few figures that are not zero. */
final class Reports {

    static final int YEAR = 2023;

    private Reports() {}

    static Report saying(String text) {
        return saying(text, Map.of());
    }

    static Report saying(String text, Map<String, Integer> cells) {
        return saying("临江市审计局", text, cells);
    }

    static Report saying(String agency, String text, Map<String, Integer> cells) {
        return of(agency, YEAR, Section.GENERAL, text, cells);
    }

    static Report of(String agency, int year, Section section, String text, Map<String, Integer> cells) {
        return Report.of(
                agency,
                year,
                new Narrative(List.of(), Map.of(section, text.lines().toList())),
                figures(cells));
    }

    /** Rows without a column stand for the natural person and the total. */
    static Figures figures(Map<String, Integer> cells) {
        var form = Form.of(Format.STANDARD_2021);
        var figures = ZeroFigures.on(form);
        for (var cell : cells.entrySet()) {
            var slot = form.slot(new Place(cell.getKey()));
            if (slot.isPresent()) {
                figures = figures.with(slot.get(), Cell.Figure.of(cell.getValue()));
            } else {
                for (var column : List.of("naturalPerson", "total")) {
                    var place = new Place("requests/" + cell.getKey() + "/" + column);
                    figures = figures.with(form.slot(place).orElseThrow(), Cell.Figure.of(cell.getValue()));
                }
            }
        }
        return figures;
    }
}
