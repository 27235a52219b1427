package org.gongkai.report.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of real published annual reports, as facts for tests; nulls are cells that were printed blank. */
public enum PublishedFigures {
    LINJIANG_AUDIT_2023("linjiang-audit-2023"),
    SHANGHAI_OFFICE_2019("shanghai-office-2019"),
    CITY_2025("city-2025"),
    SUQIAN_2023("suqian-2023"),
    HUAIAN_2024("huaian-2024"),
    HONGZE_2023("hongze-2023"),
    PINGTAN_2019("pingtan-2019"),
    PINGTAN_2021("pingtan-2021");

    private final String name;

    PublishedFigures(String name) {
        this.name = name;
    }

    public String agency() {
        return json().get("agency").asString();
    }

    public int year() {
        return json().get("year").asInt();
    }

    /** The figures on their form; cells that the record does not have are blank. */
    public Figures figures() {
        var json = json();
        var proactive = format(json.get("format").asString());
        var requests =
                json.has("requestsFormat") ? format(json.get("requestsFormat").asString()) : proactive;
        var form = Form.of(proactive, requests);
        var figures = Figures.of(form);
        form.slots()
                .forEach(slot -> figures.put(slot, cell(json.get(slot.table().key()), slot, form)));
        return figures.build();
    }

    public Report report() {
        return Report.of(agency(), year(), Narrative.EMPTY, figures());
    }

    /** The reports whose record is of all two hundred cells or of every cell of the older form. */
    public static List<PublishedFigures> whole() {
        return Arrays.stream(values())
                .filter(each -> each.figures().isComplete())
                .toList();
    }

    private static Cell cell(JsonNode table, Slot slot, Form form) {
        var row = table.get(slot.row());
        if (row == null) {
            return Cell.BLANK;
        }
        var value = row.isArray()
                ? row.get(form.table(slot.table()).row(slot.row()).indexOf(slot))
                : row.isObject() ? row.get(slot.column()) : row;
        return value == null || value.isNull() ? Cell.BLANK : new Cell.Figure(new BigDecimal(value.asString()));
    }

    private static Format format(String label) {
        return Arrays.stream(Format.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json() {
        try (var in = PublishedFigures.class.getResourceAsStream("/figures/" + name + ".json")) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
