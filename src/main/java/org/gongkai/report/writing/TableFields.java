package org.gongkai.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.writing.HtmlTables.FigureCell;

/** The statutory tables to be filled in: as {@link HtmlTables} prints them, with a field in every cell for a figure. */
public final class TableFields {

    private TableFields() {}

    /**
     * What a field shows.
     *
     * @param last last year's figure with its words, for the line below the field; empty for none
     * @param expected what sums or last year's report let one expect; empty for nothing definite
     * @param sum whether that is the sum of its parts
     * @param wrong whether what stands there cannot stay
     * @param remark what is to be said about it; empty for nothing
     */
    public record Field(String value, String last, String expected, boolean sum, boolean wrong, String remark) {}

    /** One table; every field has its place as id and name, and row and column as its accessible name. */
    public static String render(TableForm table, boolean open, Function<Slot, Field> fields) {
        var markup = new Markup();
        HtmlTables.render(table, markup, (at, out) -> cell(at, open, fields.apply(at.slot()), out));
        return markup.toString();
    }

    private static void cell(FigureCell.Place at, boolean open, Field field, Markup markup) {
        var attributes = new ArrayList<>(List.of("class", "figure entry"));
        attributes.addAll(at.attributes());
        markup.open("td", attributes.toArray(String[]::new));
        markup.empty("input", input(at.slot(), open, field).toArray(String[]::new));
        if (!field.last().isEmpty()) {
            markup.element(
                    "span", field.last(), "class", "last", "id", at.slot().place() + "~last");
        }
        markup.close();
    }

    private static List<String> input(Slot slot, boolean open, Field field) {
        var place = slot.place().path();
        var attributes = new ArrayList<>(List.of(
                "id", place, "name", place, "value", field.value(), "aria-label", slot.label(), "autocomplete", "off"));
        attributes.addAll(List.of("inputmode", slot.kind() == FigureKind.AMOUNT ? "decimal" : "numeric"));
        attributes.addAll(List.of("data-row", slot.row(), "data-column", slot.column()));
        if (!field.last().isEmpty()) {
            attributes.addAll(List.of("aria-describedby", place + "~last"));
        }
        if (!field.expected().isEmpty()) {
            attributes.addAll(List.of("placeholder", field.expected()));
        }
        if (field.sum()) {
            attributes.addAll(List.of("data-sum", ""));
        }
        if (field.wrong()) {
            attributes.addAll(List.of("aria-invalid", "true"));
        }
        if (!field.remark().isEmpty()) {
            attributes.addAll(List.of("title", field.remark()));
        }
        if (!open) {
            attributes.addAll(List.of("readonly", "readonly"));
        }
        return attributes;
    }
}
