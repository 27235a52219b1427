package org.gongkai.publication.register.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/** Comma-separated values as spreadsheet programs write them, in UTF-8 or GB18030; fields in quotes may hold commas and line ends. */
final class CsvReading {

    private static final int MOST_COLUMNS = 100;
    private static final char MARK = '\uFEFF';

    private final String text;
    private final List<Map<Integer, String>> rows = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private Map<Integer, String> row = new HashMap<>();
    private int column;
    private int at;

    private CsvReading(String text) {
        this.text = text;
    }

    static List<Map<Integer, String>> of(byte[] content) throws UnreadableDocumentException {
        var text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw unreadable();
        }
        var reading = new CsvReading(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
        reading.read();
        return reading.rows;
    }

    private static String decoded(byte[] content) throws UnreadableDocumentException {
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException tryTheNext) {
                continue;
            }
        }
        throw unreadable();
    }

    private static UnreadableDocumentException unreadable() {
        return new UnreadableDocumentException(Message.of("registers.no-sheet"));
    }

    private void read() throws UnreadableDocumentException {
        while (at < text.length()) {
            var character = text.charAt(at++);
            switch (character) {
                case '"' -> quoted();
                case ',' -> endField();
                case '\n' -> endRow();
                case '\r' -> {}
                default -> field.append(character);
            }
        }
        if (!field.isEmpty() || column > 0) {
            endRow();
        }
    }

    /** To the closing quote; one that never comes takes the rest in. */
    private void quoted() {
        while (at < text.length()) {
            var character = text.charAt(at++);
            if (character != '"') {
                field.append(character);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private void endField() throws UnreadableDocumentException {
        var value = field.toString().strip();
        if (!value.isEmpty()) {
            row.put(column, value);
        }
        field.setLength(0);
        if (++column > MOST_COLUMNS) {
            throw unreadable();
        }
    }

    private void endRow() throws UnreadableDocumentException {
        endField();
        rows.add(row);
        row = new HashMap<>();
        column = 0;
    }
}
