package org.gongkai.report.desk.web;

import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;

/**
 * Where something stands in a draft: its words, and the address at which it can be changed.
 *
 * @param field id of the field; empty for a whole table or report
 */
record PlaceLink(String words, String path, String field) {

    static PlaceLink of(EditionId id, Form form, Place place) {
        var figures = DeskAddress.of(id, Tab.FIGURES) + "#";
        var slot = form.slot(place);
        if (slot.isPresent()) {
            return new PlaceLink(slot.get().label(), figures + place, place.path());
        }
        for (var table : TableKind.values()) {
            var within = place.path().startsWith(table.key() + "/");
            if (within || place.equals(Place.of(table))) {
                return inTable(form, table, place, figures);
            }
        }
        return PlaceText.section(place).map(section -> section(id, section)).orElseGet(() -> whole(id, place));
    }

    private static PlaceLink inTable(Form form, TableKind table, Place place, String figures) {
        var row = place.path()
                .substring(Math.min(place.path().length(), table.key().length() + 1));
        var first = form.table(table).row(row).stream().findFirst();
        return first.map(slot -> new PlaceLink(
                        slot.rowLabel(), figures + slot.place(), slot.place().path()))
                .orElseGet(() -> new PlaceLink(table.section().heading(), figures + table.key(), ""));
    }

    private static PlaceLink section(EditionId id, Section section) {
        var place = Place.of(section).path();
        return new PlaceLink(section.heading(), DeskAddress.of(id, Tab.TEXT) + "#" + place, place);
    }

    private static PlaceLink whole(EditionId id, Place place) {
        return place.equals(PlaceText.INTRODUCTION)
                ? new PlaceLink(DeskWords.of("introduction"), DeskAddress.of(id, Tab.TEXT) + "#" + place, place.path())
                : new PlaceLink(DeskWords.of("whole-report"), DeskAddress.of(id), "");
    }
}
