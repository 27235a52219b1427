package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.model.Place;

/**
 * What a pasted block would change, cell by cell.
 *
 * @param fault why nothing can be made of it; empty when something can
 * @param rows in the shape of the block
 * @param fields what would be filled in, by place
 */
public record PasteView(
        String path,
        int version,
        String shown,
        String fault,
        String summary,
        List<List<Cell>> rows,
        Map<String, String> fields,
        boolean whole) {

    /**
     * One pasted cell.
     *
     * @param kind {@code placed}, {@code same}, {@code no-figure}, {@code no-place} or {@code nothing}
     * @param words what becomes of it
     */
    public record Cell(String text, String kind, String words) {}

    static PasteView fault(Edition edition, String fault) {
        return new PasteView(
                DeskAddress.of(edition.id(), Tab.FIGURES),
                edition.version(),
                "",
                fault,
                "",
                List.of(),
                Map.of(),
                false);
    }

    static PasteView of(Edition edition, Pasting pasting) {
        var fields = new LinkedHashMap<String, String>();
        var shown = new LinkedHashMap<Place, String>();
        var rows = new ArrayList<List<Cell>>();
        for (var row : pasting.landings()) {
            rows.add(row.stream().map(landing -> cell(landing, edition)).toList());
        }
        pasting.placed().stream()
                .filter(each -> !before(edition, each).equals(after(each)))
                .forEach(each -> {
                    fields.put(each.slot().place().path(), after(each));
                    shown.put(each.slot().place(), before(edition, each));
                });
        return new PasteView(
                DeskAddress.of(edition.id(), Tab.FIGURES),
                edition.version(),
                TypedForm.shown(shown),
                "",
                summary(pasting, fields.size()),
                rows,
                fields,
                pasting.unplaced() == 0 && pasting.unreadable() == 0);
    }

    private static String summary(Pasting pasting, int changed) {
        return DeskWords.of(
                "paste.summary",
                DeskWords.of(pasting.placed().size()),
                DeskWords.of(changed),
                DeskWords.of(pasting.unreadable()),
                DeskWords.of(pasting.unplaced()));
    }

    private static Cell cell(Landing landing, Edition edition) {
        return switch (landing) {
            case Landing.Placed placed -> placed(placed, edition);
            case Landing.NoFigure(var text, var slot) ->
                new Cell(text, "no-figure", DeskWords.of("paste.no-figure", slot.label()));
            case Landing.NoPlace(var text) -> new Cell(text, "no-place", DeskWords.of("paste.no-place"));
            case Landing.Nothing(var text) -> new Cell(text, "nothing", DeskWords.of("paste.nothing"));
        };
    }

    private static Cell placed(Landing.Placed placed, Edition edition) {
        var before = before(edition, placed);
        var label = placed.slot().label();
        if (before.equals(after(placed))) {
            return new Cell(placed.text(), "same", DeskWords.of("paste.same", label));
        }
        return new Cell(
                placed.text(),
                "placed",
                before.isEmpty() ? DeskWords.of("paste.placed", label) : DeskWords.of("paste.replaced", label, before));
    }

    private static String before(Edition edition, Landing.Placed placed) {
        return PlaceText.of(edition.report(), placed.slot().place()).orElse("");
    }

    private static String after(Landing.Placed placed) {
        return PlaceText.of(placed.cell());
    }
}
