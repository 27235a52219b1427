package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.FigureKind;

/**
 * What a printed cell says.
 *
 * <p>A cell is blank when nothing stands in it, or one of the marks / \ — - _ ~ (also repeated or in full width) or
 * “无”. An asterisk is no such mark: where it is printed, something was left out on purpose. Whatever is neither a
 * blank nor one figure that the cell may hold is unreadable, digits that ran together included.
 *
 * @param notation what is unusual in the way the figure is written
 */
record CellValue(Cell cell, Optional<Message> notation) {

    /** What the figures of a column of money are counted in. */
    enum Unit {
        /** 万元; a figure in 元 is converted exactly. */
        WAN_YUAN,
        /** The column is headed 元 where 万元 is prescribed; converted exactly unless the cell names a unit. */
        YUAN,
        /** No unit is prescribed: the number is taken as it stands. */
        AS_PRINTED
    }

    private static final int LONGEST = 40;
    private static final Pattern BLANK = Pattern.compile("[-—–―‐−─/\\\\_~]*|无");
    /** A figure too long for its column, broken at its edge: lines of one length, then the rest, or before the point. */
    private static final Pattern WRAPPED =
            Pattern.compile("(\\d{4,})\\s*\\n\\s*(\\d{1,8}(?:\\.\\d+)?|\\.\\d+)|(\\d+\\.)\\s*\\n\\s*(\\d+)");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)\\n(?=\\d)");
    private static final Pattern FIGURE = Pattern.compile("([-+−增减]|增加|减少)?\\s*"
            + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + "\\s*(亿元|万元|元|件次|件|条|项|个|份|宗|起|次)?");

    static CellValue of(String printed, FigureKind kind, Unit unit) {
        if (isPlainCount(printed) && unit != Unit.YUAN) {
            return new CellValue(Cell.Figure.of(Long.parseLong(printed)), Optional.empty());
        }
        var stripped = printed.strip();
        var text =
                unwrapped(LabelText.normalised(stripped).replace('\u00a0', ' ').strip());
        if (BLANK.matcher(text.replaceAll("\\s+", "")).matches()) {
            return new CellValue(text.isEmpty() ? Cell.BLANK : new Cell.Blank(stripped), Optional.empty());
        }
        var matcher = FIGURE.matcher(text);
        if (text.length() <= LONGEST && matcher.matches()) {
            var sign = matcher.group(1) == null ? "" : matcher.group(1);
            var suffix = matcher.group(3) == null ? "" : matcher.group(3);
            return figure(stripped, kind, unit, sign, matcher.group(2), suffix);
        }
        return unreadable(stripped);
    }

    /** Joins the lines of a figure that did not fit its column; leaves everything else as it is. */
    private static String unwrapped(String text) {
        var matcher = WRAPPED.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        var first = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        var rest = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        return rest.length() > first.length() && !rest.contains(".") ? text : first + rest;
    }

    /** Whether a text stands where a figure would: a figure, or a mark for none. */
    static boolean looksLikeOne(String printed) {
        if (isPlainCount(printed)) {
            return true;
        }
        var text = unwrapped(LabelText.normalised(printed).strip());
        if (text.isEmpty() || text.length() > LONGEST) {
            return text.isEmpty();
        }
        return FIGURE.matcher(text).matches()
                || BLANK.matcher(text.replaceAll("\\s+", "")).matches();
    }

    /** What most cells hold, told without ado. */
    private static boolean isPlainCount(String text) {
        if (text.isEmpty() || text.length() > 12 || (text.charAt(0) == '0' && text.length() > 1)) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What is printed, as one line; digits below each other stay apart. */
    static CellValue unreadable(String printed) {
        var line = BETWEEN_DIGITS.matcher(printed).replaceAll(" ").replace("\n", "");
        return new CellValue(new Cell.Unreadable(line), Optional.empty());
    }

    private static CellValue figure(
            String printed, FigureKind kind, Unit unit, String sign, String digits, String suffix) {
        if (hasLeadingZero(digits) || !unitFits(kind, suffix) || !signFits(kind, sign)) {
            return unreadable(printed);
        }
        var number = new BigDecimal(digits.replace(",", "").replace(" ", ""));
        var value = kind == FigureKind.AMOUNT ? inUnit(number, unit, suffix) : whole(number);
        var signed = isMinus(sign) ? value.negate() : value;
        if (!kind.holds(signed)) {
            return unreadable(printed);
        }
        var plain = (kind == FigureKind.CHANGE && (sign.equals("-") || sign.equals("+")) ? sign : "") + digits;
        var usual = (printed.equals(plain) || (unit == Unit.AS_PRINTED && printed.equals(plain + "元")))
                && digits.length() == number.toPlainString().length()
                && number.scale() == value.scale();
        return new CellValue(new Cell.Figure(signed), usual ? Optional.empty() : Optional.of(note(printed, signed)));
    }

    private static Message note(String printed, BigDecimal value) {
        return Message.of("reading.notation", printed, value.toPlainString());
    }

    /** “00” and the like are cells that ran together. */
    private static boolean hasLeadingZero(String digits) {
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    }

    private static boolean unitFits(FigureKind kind, String suffix) {
        return suffix.isEmpty() || suffix.endsWith("元") == (kind == FigureKind.AMOUNT);
    }

    private static boolean signFits(FigureKind kind, String sign) {
        return sign.isEmpty() || sign.equals("+") || kind == FigureKind.CHANGE;
    }

    private static boolean isMinus(String sign) {
        return sign.equals("-") || sign.equals("−") || sign.startsWith("减");
    }

    /** “3.0”, as spreadsheets leave it, is 3. */
    private static BigDecimal whole(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.setScale(0) : number;
    }

    private static BigDecimal inUnit(BigDecimal number, Unit unit, String suffix) {
        return switch (unit) {
            case AS_PRINTED -> number;
            case WAN_YUAN -> inWanYuan(number, suffix.isEmpty() ? "万元" : suffix);
            case YUAN -> inWanYuan(number, suffix.isEmpty() ? "元" : suffix);
        };
    }

    private static BigDecimal inWanYuan(BigDecimal number, String suffix) {
        if (suffix.equals("万元")) {
            return number;
        }
        var converted = number.movePointRight(suffix.equals("亿元") ? 4 : -4).stripTrailingZeros();
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }
}
