package org.gongkai.report.writing;

import java.util.stream.Collectors;
import org.gongkai.report.writing.TextDocument.Cell;
import org.gongkai.report.writing.TextDocument.Heading;
import org.gongkai.report.writing.TextDocument.Paragraph;
import org.gongkai.report.writing.TextDocument.Table;

/** A text as an OFD file; a table's rows are set as lines. */
final class TextOfd {

    private static final String BETWEEN_CELLS = "\u3000";

    private TextOfd() {}

    static byte[] write(TextDocument text) {
        var file = new OfdFile(Printed.clean(text.title()));
        var layout = file.layout();
        layout.title(file.title());
        for (var block : text.blocks()) {
            switch (block) {
                case Heading(var heading) -> layout.heading(Printed.clean(heading), OfdLayout.LINE);
                case Paragraph(var paragraph) -> layout.paragraph(Printed.clean(paragraph));
                case Table table ->
                    table.rows()
                            .forEach(row -> layout.paragraph(Printed.clean(
                                    row.stream().map(Cell::text).collect(Collectors.joining(BETWEEN_CELLS)))));
            }
        }
        return file.bytes();
    }
}
