package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.narrative.StatedFigure;
import org.gongkai.report.narrative.StatedFigures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one mapping between a report and its JSON: {@code agency, year, format, title, tables, introduction, sections},
 * with {@code file}, {@code narrative}, the figures stated in the text, and {@code findings} where a file was checked.
 *
 * <p>Counts are numbers, amounts are strings with their decimals as given, and null stands for a cell without a
 * figure. What such a cell had printed in it, and that a cell was missing altogether, is kept by path in
 * {@code cells}; {@code requestsFormat} is there only when the third table follows the other format.
 */
public final class JsonReport {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** The report alone, as indented UTF-8. */
    public static byte[] write(Report report) {
        return text(of(report)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The report that {@link #write} or {@code check --json} wrote.
     *
     * @throws UnreadableDocumentException when the content is no such JSON, naming the first place that is wrong
     */
    public static Report read(byte[] content) throws UnreadableDocumentException {
        return JsonReportReading.read(content);
    }

    /** One element of what {@code check --json} prints. */
    public static ObjectNode checked(String file, Report report, List<Finding> findings, Wording wording) {
        var object = NODES.objectNode().put("file", whole(file));
        object.setAll(of(report));
        var narrative = object.putArray("narrative");
        StatedFigures.in(report).forEach(stated -> narrative.add(of(stated)));
        var array = object.putArray("findings");
        findings.forEach(finding -> array.add(of(finding, wording)));
        return object;
    }

    /** Indented text of a tree made here. */
    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node) + "\n";
    }

    public static ObjectNode of(Report report) {
        var form = report.form();
        var object = NODES.objectNode();
        object.put("agency", report.agency().map(JsonReport::whole).orElse(null));
        object.set(
                "year",
                report.year().isPresent() ? NODES.numberNode(report.year().getAsInt()) : NODES.nullNode());
        object.put("format", form.format().label());
        if (form.isMixed()) {
            object.put("requestsFormat", form.table(TableKind.REQUESTS).format().label());
        }
        object.put("title", whole(report.title()));
        var tables = object.putObject("tables");
        form.tables().forEach(table -> tables.set(table.kind().key(), of(table, report.figures())));
        cells(report.figures()).ifPresent(cells -> object.set("cells", cells));
        object.set("introduction", texts(report.narrative().introduction()));
        var sections = object.putObject("sections");
        for (var section : Section.values()) {
            if (report.narrative().sections().containsKey(section)) {
                sections.set(section.key(), texts(report.narrative().of(section)));
            }
        }
        return object;
    }

    public static ObjectNode of(Finding finding, Wording wording) {
        return NODES.objectNode()
                .put("rule", finding.rule().id())
                .put("severity", finding.severity().key())
                .put("place", whole(finding.place().path()))
                .put("message", whole(wording.of(finding.message())))
                .put("expected", finding.expected().map(JsonReport::whole).orElse(null))
                .put("found", finding.found().map(JsonReport::whole).orElse(null));
    }

    private static ObjectNode of(StatedFigure stated) {
        return NODES.objectNode()
                .put("matter", stated.matter().key())
                .put("value", stated.value().toPlainString())
                .put("unit", whole(stated.unit()))
                .put("section", stated.section().key())
                .put("quote", whole(stated.quote()));
    }

    /** A row of one figure is that figure, a row of named columns an object, a row by applicant or result an array. */
    private static ObjectNode of(TableForm table, Figures figures) {
        var object = NODES.objectNode();
        for (var key : table.rowKeys()) {
            var row = table.row(key);
            switch (Shape.of(row)) {
                case SINGLE -> object.set(key, value(row.getFirst(), figures));
                case NAMED -> {
                    var columns = object.putObject(key);
                    row.forEach(slot -> columns.set(slot.column(), value(slot, figures)));
                }
                case ORDERED -> {
                    var columns = object.putArray(key);
                    row.forEach(slot -> columns.add(value(slot, figures)));
                }
            }
        }
        return object;
    }

    private static JsonNode value(Slot slot, Figures figures) {
        return figures.value(slot).map(value -> value(slot, value)).orElse(NODES.nullNode());
    }

    private static JsonNode value(Slot slot, BigDecimal value) {
        return slot.kind() == FigureKind.AMOUNT
                ? NODES.stringNode(value.toPlainString())
                : NODES.numberNode(value.longValueExact());
    }

    private static Optional<ObjectNode> cells(Figures figures) {
        if (figures.isComplete()) {
            return Optional.empty();
        }
        var cells = NODES.objectNode();
        for (var slot : figures.form().slots()) {
            var path = slot.place().path();
            switch (figures.cell(slot)) {
                case Cell.Figure ignored -> {}
                case Cell.Blank(var printed) -> {
                    if (!printed.isEmpty()) {
                        cells.putObject(path).put("blank", whole(printed));
                    }
                }
                case Cell.Unreadable(var printed) -> cells.putObject(path).put("unreadable", whole(printed));
                case Cell.Missing ignored -> cells.putObject(path).put("missing", true);
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
    }

    private static ArrayNode texts(List<String> paragraphs) {
        var array = NODES.arrayNode();
        paragraphs.forEach(paragraph -> array.add(whole(paragraph)));
        return array;
    }

    /** Half surrogate pairs cannot be written in UTF-8; U+FFFD shows where they stood. */
    private static String whole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text)
                ? text
                : text.codePoints()
                        .map(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE ? 0xFFFD : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** How a row's figures lie in JSON. */
    enum Shape {
        SINGLE,
        NAMED,
        ORDERED;

        static Shape of(List<Slot> row) {
            return switch (row.getFirst().table()) {
                case PROACTIVE -> row.getFirst().column().isEmpty() ? SINGLE : NAMED;
                case REQUESTS, DISPUTES -> ORDERED;
            };
        }
    }
}
