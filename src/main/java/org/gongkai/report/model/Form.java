package org.gongkai.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The three tables of a report together. Published reports mix the formats, so the first and the third table each
 * have their own; the report's format is that of its first table.
 */
public final class Form {

    private static final List<Form> FORMS = Arrays.stream(Format.values())
            .flatMap(proactive -> Arrays.stream(Format.values()).map(requests -> new Form(proactive, requests)))
            .toList();

    private final TableForm proactive;
    private final TableForm requests;
    private final TableForm disputes;
    private final List<Slot> slots;
    private final Map<Place, Slot> byPlace = new HashMap<>();
    private final List<CrossFoot> crossFoots;
    private final CrossFootCheck crossFootCheck;

    private Form(Format proactive, Format requests) {
        this.proactive = ProactiveForms.of(proactive);
        this.requests = RequestsForms.of(requests, this.proactive.slots().size());
        var firstDispute = this.proactive.slots().size() + this.requests.slots().size();
        this.disputes = DisputesForms.of(proactive, firstDispute);
        var all = new ArrayList<Slot>();
        tables().forEach(table -> all.addAll(table.slots()));
        this.slots = List.copyOf(all);
        this.slots.forEach(slot -> byPlace.put(slot.place(), slot));
        this.crossFoots = CrossFoots.of(this);
        this.crossFootCheck = new CrossFootCheck(crossFoots);
    }

    /** The form as one notice prescribes it. */
    public static Form of(Format format) {
        return of(format, format);
    }

    /** A form whose first and third tables follow different notices, as some published reports do. */
    public static Form of(Format proactive, Format requests) {
        return FORMS.get(proactive.ordinal() * Format.values().length + requests.ordinal());
    }

    public Format format() {
        return proactive.format();
    }

    public boolean isMixed() {
        return proactive.format() != requests.format();
    }

    public TableForm table(TableKind kind) {
        return switch (kind) {
            case PROACTIVE -> proactive;
            case REQUESTS -> requests;
            case DISPUTES -> disputes;
        };
    }

    /** The tables in the printed order. */
    public List<TableForm> tables() {
        return List.of(proactive, requests, disputes);
    }

    /** Every cell for a figure, in the printed order; a slot's index is its place in this list. */
    public List<Slot> slots() {
        return slots;
    }

    public Optional<Slot> slot(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** A slot known to exist. */
    public Slot slot(TableKind table, String row, String column) {
        var place = Place.of(table, row, column);
        return slot(place).orElseThrow(() -> new IllegalArgumentException("no cell at " + place));
    }

    /** The sums that must hold between the cells: R1 to R4. */
    public List<CrossFoot> crossFoots() {
        return crossFoots;
    }

    CrossFootCheck crossFootCheck() {
        return crossFootCheck;
    }
}
