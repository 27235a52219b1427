package org.gongkai.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.Slot;
import org.gongkai.report.model.TableForm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of {@link JsonReport} back. Strict: what is not as written is refused by its place, never guessed. */
final class JsonReportReading {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .maxStringLength(Limits.DEFAULT.characters())
                            .maxDocumentLength(Limits.DEFAULT.bytes())
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReportReading() {}

    static Report read(byte[] content) throws UnreadableDocumentException {
        var root = single(tree(content));
        var narrative = new Narrative(texts(root, "introduction"), sections(root));
        return new Report(agency(root), year(root), narrative, figures(root));
    }

    private static JsonNode tree(byte[] content) throws UnreadableDocumentException {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new UnreadableDocumentException(
                    at == null
                            ? Message.of("json.broken", "1", "1")
                            : Message.of(
                                    "json.broken", String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr())),
                    e);
        }
    }

    /** {@code check --json} prints an array; of one report it is that report. */
    private static JsonNode single(JsonNode root) throws UnreadableDocumentException {
        var node = root.isArray() && root.size() == 1 ? root.get(0) : root;
        require(node.isObject(), "/");
        return node;
    }

    private static Optional<String> agency(JsonNode root) throws UnreadableDocumentException {
        var node = root.path("agency");
        require(isAbsent(node) || node.isString(), "agency");
        return isAbsent(node) ? Optional.empty() : Optional.of(node.asString());
    }

    private static OptionalInt year(JsonNode root) throws UnreadableDocumentException {
        var node = root.path("year");
        require(isAbsent(node) || node.isIntegralNumber() && node.canConvertToInt(), "year");
        return isAbsent(node) ? OptionalInt.empty() : OptionalInt.of(node.asInt());
    }

    private static Figures figures(JsonNode root) throws UnreadableDocumentException {
        var format = format(root, "format");
        var requests = root.has("requestsFormat") ? format(root, "requestsFormat") : format;
        var form = Form.of(format, requests);
        var figures = Figures.of(form);
        for (var table : form.tables()) {
            var path = "tables." + table.kind().key();
            var node = root.path("tables").path(table.kind().key());
            require(node.isObject(), path);
            for (var key : table.rowKeys()) {
                row(table, key, node.path(key), path + "." + key, figures);
            }
        }
        cells(root, form, figures);
        return figures.build();
    }

    private static Format format(JsonNode root, String name) throws UnreadableDocumentException {
        var label = root.path(name).isString() ? root.path(name).asString() : "";
        return Arrays.stream(Format.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() -> wrong(name));
    }

    private static void row(TableForm table, String key, JsonNode node, String path, Figures.Builder figures)
            throws UnreadableDocumentException {
        var row = table.row(key);
        var shape = JsonReport.Shape.of(row);
        var fits = switch (shape) {
            case SINGLE -> !node.isContainer();
            case NAMED -> node.isObject();
            case ORDERED -> node.isArray() && node.size() == row.size();
        };
        require(fits, path);
        for (var i = 0; i < row.size(); i++) {
            var slot = row.get(i);
            var value = switch (shape) {
                case SINGLE -> node;
                case NAMED -> node.path(slot.column());
                case ORDERED -> node.path(i);
            };
            figures.put(slot, cell(slot, value));
        }
    }

    private static Cell cell(Slot slot, JsonNode node) throws UnreadableDocumentException {
        if (node.isNull()) {
            return Cell.BLANK;
        }
        var amount = slot.kind() == FigureKind.AMOUNT;
        var fits = amount
                ? node.isString() && AMOUNT.matcher(node.asString()).matches()
                : node.isIntegralNumber() && slot.kind().holds(node.decimalValue());
        require(fits, slot.place().path());
        return new Cell.Figure(amount ? new BigDecimal(node.asString()) : node.decimalValue());
    }

    private static void cells(JsonNode root, Form form, Figures.Builder figures) throws UnreadableDocumentException {
        for (var entry : root.path("cells").properties()) {
            var slot = form.slot(new Place(entry.getKey())).orElseThrow(() -> wrong("cells." + entry.getKey()));
            figures.put(slot, noted(entry.getValue(), "cells." + entry.getKey()));
        }
    }

    private static Cell noted(JsonNode node, String path) throws UnreadableDocumentException {
        require(node.isObject() && node.size() == 1, path);
        if (node.path("blank").isString()) {
            return new Cell.Blank(node.path("blank").asString());
        }
        if (node.path("unreadable").isString()) {
            return new Cell.Unreadable(node.path("unreadable").asString());
        }
        require(node.path("missing").isBoolean() && node.path("missing").asBoolean(), path);
        return Cell.MISSING;
    }

    private static EnumMap<Section, List<String>> sections(JsonNode root) throws UnreadableDocumentException {
        var sections = new EnumMap<Section, List<String>>(Section.class);
        for (var section : Section.values()) {
            if (root.path("sections").has(section.key())) {
                sections.put(section, texts(root.path("sections"), section.key()));
            }
        }
        return sections;
    }

    private static List<String> texts(JsonNode parent, String name) throws UnreadableDocumentException {
        var node = parent.path(name);
        require(isAbsent(node) || node.isArray(), name);
        var texts = new ArrayList<String>();
        for (var each : node) {
            require(each.isString(), name);
            texts.add(each.asString());
        }
        return texts;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void require(boolean condition, String path) throws UnreadableDocumentException {
        if (!condition) {
            throw wrong(path);
        }
    }

    private static UnreadableDocumentException wrong(String path) {
        return new UnreadableDocumentException(Message.of("json.wrong", path));
    }
}
