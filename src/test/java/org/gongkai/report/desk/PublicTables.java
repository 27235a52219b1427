package org.gongkai.report.desk;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.Figures;
import org.gongkai.report.writing.HtmlTables;

/** The statutory tables of a public page as its reader finds them: what is printed, by the cell's place. */
final class PublicTables {

    private static final String CELLS = """
            () => Object.fromEntries([...document.querySelectorAll('.report-table td.figure')].map(cell => [cell.id, cell.textContent]))
            """;

    private PublicTables() {}

    static Map<String, String> of(Page page) {
        var printed = new TreeMap<String, String>();
        ((Map<?, ?>) page.evaluate(CELLS)).forEach((place, text) -> printed.put((String) place, (String) text));
        return printed;
    }

    static Map<String, String> of(Figures figures) {
        var printed = new LinkedHashMap<String, String>();
        figures.form()
                .slots()
                .forEach(slot -> printed.put(slot.place().path(), HtmlTables.printed(figures.cell(slot))));
        return printed;
    }
}
