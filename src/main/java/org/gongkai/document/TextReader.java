package org.gongkai.document;

/** Reads plain text: tables as one cell per line, by tabs or by bars; every other line is a paragraph. */
record TextReader(Landmarks landmarks) implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var allowance = new Allowance(name, limits, landmarks);
        var text = Texts.withoutBookmarks(Encoding.decode(content));
        var lines = new Lines(text.lines().toList(), allowance);
        var blocks = new Blocks(allowance);
        while (lines.hasNext()) {
            var start = lines.position();
            var table = table(lines);
            if (table.isTable()) {
                table.count(allowance);
                blocks.table(table.cells(), table.placed());
            } else {
                for (var line : lines.since(start)) {
                    blocks.text(withoutMarks(line));
                }
            }
        }
        return blocks.document(FileFormat.TEXT, "");
    }

    /** Reads on as long as the lines have the shape of the first; at least one line. */
    private static TextTable table(Lines lines) throws UnreadableDocumentException {
        var first = lines.peek();
        if (CellLines.begins(first)) {
            return CellLines.read(lines);
        }
        if (TabRows.begins(lines)) {
            return TabRows.read(lines);
        }
        if (BarRows.is(first)) {
            return BarRows.read(lines);
        }
        lines.next();
        return TextTable.NONE;
    }

    /** Headings of Markdown lose their marks. */
    private static String withoutMarks(String line) {
        var start = 0;
        while (start < line.length() && start < 6 && line.charAt(start) == '#') {
            start++;
        }
        return start > 0 && start < line.length() && line.charAt(start) == ' ' ? line.substring(start) : line;
    }
}
