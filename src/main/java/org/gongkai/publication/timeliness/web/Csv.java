package org.gongkai.publication.timeliness.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Tables that spreadsheet programs open as text. */
final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String READ_AS_UTF_8 = "\uFEFF";

    private Csv() {}

    static String row(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    static ResponseEntity<byte[]> answer(String name, String table) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((READ_AS_UTF_8 + table).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
