package org.gongkai.report.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentTests {

    /** A line of the list of handlers: address, method, power. */
    private static final Pattern HANDLER = Pattern.compile("\\| `(/api/v1[^`]*)` \\| ([A-Z]+) \\| ([A-Z_]+) \\|.*");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document = document();

    @Test
    void documentTellsOfEveryHandlerAndOfNoOther() throws IOException {
        var handlers = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("docs/handlers.md"))) {
            var matcher = HANDLER.matcher(line);
            if (matcher.matches()) {
                handlers.add(matcher.group(2) + " " + plain(matcher.group(1)));
            }
        }
        assertThat(handlers).hasSizeGreaterThanOrEqualTo(10);
        assertThat(operations()).isEqualTo(handlers);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValues("$ref")
                .forEach(reference -> assertThat(
                                document.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    @Test
    void everyOperationButTheDocumentWantsAKey() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(operation -> assertThat(
                                        operation.getValue().path("responses").has("401"))
                                .as(path.getKey())
                                .isEqualTo(!path.getKey().equals("/openapi.json"))));
    }

    private Set<String> operations() {
        var operations = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each ->
                                operations.add(each.getKey().toUpperCase() + " " + Address.ROOT + path.getKey())));
        return operations;
    }

    /** Without the patterns that variables must match. */
    private static String plain(String address) {
        return address.replaceAll("\\{(\\w+):[^/]*?\\}(?=/|$)", "{$1}");
    }

    private static JsonNode document() {
        try (var file = ApiDocument.class.getResourceAsStream(ApiDocument.FILE)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
