package org.gongkai.ledger.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON objects, one a line, read one after the other; blank lines are passed over. */
final class JsonLines {

    private JsonLines() {}

    static <T> void each(BufferedReader lines, Function<JsonNode, T> reader, Consumer<T> taker) throws IOException {
        var number = 0L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                taker.accept(read(line, reader, number));
            }
        }
    }

    private static <T> T read(String line, Function<JsonNode, T> reader, long number) throws UnreadableLineException {
        try {
            return reader.apply(JsonMapper.shared().readTree(line));
        } catch (JacksonException | DateTimeException | IllegalArgumentException none) {
            throw new UnreadableLineException(number, none);
        }
    }
}
