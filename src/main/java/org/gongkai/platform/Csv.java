package org.gongkai.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables as text with commas (RFC 4180), as the usual spreadsheet programs write and open them. */
public final class Csv {

    /** Lets spreadsheet programs see that the text is UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final CSVFormat LENIENT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private Csv() {}

    public static String line(Object... cells) {
        return line(Arrays.asList(cells));
    }

    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet program would take for a formula, were it to look at the text. */
    public static boolean beginsAFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Text a spreadsheet program would take for a formula is marked as text; a number is not. */
    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var harmless = beginsAFormula(text) ? "'" + text : text;
        return harmless.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r')
                ? harmless
                : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /**
     * The rows of a small table in UTF-8 or, as Excel writes it here, GB18030. A quote that is never closed takes in the rest.
     *
     * @param most cells; what follows is left out, so that no file fills the memory with cells
     * @throws CharacterCodingException when it is neither
     */
    public static List<List<String>> rows(byte[] content, int most) throws CharacterCodingException {
        var decoded = decoded(content);
        var text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        try (var parser = LENIENT.parse(new StringReader(text.substring(0, end(text, most))))) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where the last of so many cells ends. A quote counts at the beginning of a cell alone. */
    private static int end(String text, int most) {
        var cells = 0;
        var isQuoted = false;
        var isNew = true;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (isQuoted) {
                var isPair = sign == '"' && text.startsWith("\"", at + 1);
                isQuoted = sign != '"' || isPair;
                at += isPair ? 1 : 0;
            } else {
                isQuoted = isNew && sign == '"';
                isNew = sign == ',' || sign == '\n' || sign == '\r' && !text.startsWith("\n", at + 1);
                if (isNew && ++cells == most) {
                    return at;
                }
            }
        }
        return text.length();
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        try {
            return strict(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return strict(content, Charset.forName("GB18030"));
        }
    }

    private static String strict(byte[] content, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new MalformedInputException(1);
        }
        return text;
    }
}
