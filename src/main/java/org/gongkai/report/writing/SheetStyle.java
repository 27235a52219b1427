package org.gongkai.report.writing;

/** The cell styles of the workbook; the ordinal is the index in its list of formats. */
enum SheetStyle {
    TITLE(1, 0, 0, "general", "center", true),
    HEADING(2, 0, 0, "general", "left", false),
    TEXT(4, 0, 0, "text", "left", true),
    LABEL(0, 0, 1, "general", "left", false),
    HEAD(0, 0, 1, "general", "center", false),
    CAPTION(0, 2, 1, "general", "left", false),
    RULE(3, 0, 1, "general", "left", false),
    COUNT(0, 0, 1, "whole", "center", true),
    SUM(0, 0, 1, "whole", "center", false),
    /** Text where a figure should be, and amounts too long for a spreadsheet's numbers. */
    ODD(0, 0, 1, "text", "center", true);

    /** Decimals that amounts may have as numbers; a spreadsheet keeps fifteen digits in all. */
    static final int MOST_DECIMALS = 14;

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int FIRST_OWN_FORMAT = 164;

    private final int font;
    private final int fill;
    private final int border;
    private final String format;
    private final String align;
    private final boolean unlocked;

    SheetStyle(int font, int fill, int border, String format, String align, boolean unlocked) {
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.format = format;
        this.align = align;
        this.unlocked = unlocked;
    }

    /** Index of the style for an amount with so many decimals, which shows them all. */
    static int amount(int decimals) {
        return values().length + decimals;
    }

    static String stylesheet() {
        var markup = new Markup().open("styleSheet", "xmlns", NAMESPACE);
        markup.open("numFmts", "count", String.valueOf(MOST_DECIMALS));
        for (var decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            markup.empty("numFmt", "numFmtId", own(decimals), "formatCode", "0." + "0".repeat(decimals));
        }
        markup.close();
        fonts(markup);
        fills(markup);
        borders(markup);
        markup.open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        markup.open("cellXfs", "count", String.valueOf(values().length + MOST_DECIMALS + 1));
        for (var style : values()) {
            style.write(markup, style.formatId());
        }
        COUNT.write(markup, "1");
        for (var decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            COUNT.write(markup, own(decimals));
        }
        markup.close();
        markup.open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .close();
        markup.open("dxfs", "count", "1").open("dxf");
        markup.open("font").empty("b").empty("color", "rgb", "FF9C0006").close();
        markup.open("fill")
                .open("patternFill")
                .empty("bgColor", "rgb", "FFFFC7CE")
                .close()
                .close();
        return markup.close().close().close().toString();
    }

    private static String own(int decimals) {
        return String.valueOf(FIRST_OWN_FORMAT + decimals);
    }

    private String formatId() {
        return switch (format) {
            case "whole" -> "1";
            case "text" -> "49";
            default -> "0";
        };
    }

    private void write(Markup markup, String formatId) {
        markup.open(
                "xf",
                "numFmtId",
                formatId,
                "fontId",
                String.valueOf(font),
                "fillId",
                String.valueOf(fill),
                "borderId",
                String.valueOf(border),
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1",
                "applyProtection",
                "1");
        // A number does not wrap: too long for its column it would show as ####.
        var fit = format.equals("whole") ? "shrinkToFit" : "wrapText";
        markup.empty("alignment", "horizontal", align, "vertical", this == TEXT ? "top" : "center", fit, "1");
        markup.empty("protection", "locked", unlocked ? "0" : "1");
        markup.close();
    }

    private static void fonts(Markup markup) {
        markup.open("fonts", "count", "5");
        font(markup, "10", "宋体", false);
        font(markup, "18", "宋体", true);
        font(markup, "12", "宋体", true);
        font(markup, "10", "楷体", false);
        font(markup, "12", "宋体", false);
        markup.close();
    }

    private static void font(Markup markup, String size, String name, boolean bold) {
        markup.open("font");
        if (bold) {
            markup.empty("b");
        }
        markup.empty("sz", "val", size).empty("color", "rgb", "FF000000").empty("name", "val", name);
        markup.empty("charset", "val", "134").close();
    }

    private static void fills(Markup markup) {
        markup.open("fills", "count", "3");
        markup.open("fill").empty("patternFill", "patternType", "none").close();
        markup.open("fill").empty("patternFill", "patternType", "gray125").close();
        markup.open("fill").open("patternFill", "patternType", "solid");
        markup.empty("fgColor", "rgb", "FFC6D9F1").close().close();
        markup.close();
    }

    private static void borders(Markup markup) {
        markup.open("borders", "count", "2").open("border");
        for (var side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            markup.empty(side);
        }
        markup.close().open("border");
        for (var side : new String[] {"left", "right", "top", "bottom"}) {
            markup.open(side, "style", "thin").empty("color", "rgb", "FF000000").close();
        }
        markup.empty("diagonal").close().close();
    }
}
