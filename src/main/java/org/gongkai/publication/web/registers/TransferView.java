package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;

/**
 * The register of transfers, or one list of it.
 *
 * @param warning that the last transfer is long ago, in words
 * @param keeps whether this reader may draw up and hand over
 */
public record TransferView(
        long at,
        String agency,
        boolean keeps,
        Optional<String> warning,
        int days,
        List<DocumentsView.Choice> kinds,
        List<Listed> transfers,
        Optional<Opened> opened,
        Sent sent,
        Faults faults) {

    public record Listed(
            String path, String receiver, String kind, String prepared, String handed, String mark, String state) {}

    /** @param receipt address of the receipt, by its name */
    public record Opened(
            boolean isOpen,
            String state,
            String mark,
            List<DocumentView.Fact> facts,
            Optional<DocumentsView.Choice> receipt,
            List<String> headings,
            List<List<String>> rows,
            List<Line> lines) {}

    /** What may be entered of a line: pages, copies and a remark. */
    public record Line(int position, String index, String title, String pages, String copies, String remark) {}
}
