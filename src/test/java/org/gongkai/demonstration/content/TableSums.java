package org.gongkai.demonstration.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Adds up what stands above a table's last line, column by column. */
final class TableSums {

    private TableSums() {}

    /** How many columns were added up. */
    static int check(Element table) {
        var grid = grid(table);
        var width = grid.getFirst().size();
        assertThat(grid).as(table.text()).allSatisfy(row -> assertThat(row).hasSize(width));
        var foot = table.selectFirst("tfoot");
        if (foot == null) {
            return 0;
        }
        var heads = table.select("thead tr").size();
        var added = 0;
        for (var column = 0; column < width; column++) {
            var figures = new ArrayList<BigDecimal>();
            for (var row = heads; row < grid.size() - 1; row++) {
                number(grid.get(row).get(column)).ifPresent(figures::add);
            }
            var total = number(grid.getLast().get(column));
            if (total.isPresent() && !figures.isEmpty()) {
                var sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as(table.text()).isEqualByComparingTo(total.get());
                added++;
            }
        }
        return added;
    }

    private static List<List<String>> grid(Element table) {
        var rows = table.select("tr");
        var cells = new String[rows.size()][40];
        for (var row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row).select("th, td")) {
                var column = 0;
                while (cells[row][column] != null) {
                    column++;
                }
                for (var down = 0; down < span(cell, "rowspan"); down++) {
                    for (var right = 0; right < span(cell, "colspan"); right++) {
                        cells[row + down][column + right] = cell.text();
                    }
                }
            }
        }
        var grid = new ArrayList<List<String>>();
        for (var row : cells) {
            var filled = new ArrayList<String>();
            for (var i = 0; i < row.length && row[i] != null; i++) {
                filled.add(row[i]);
            }
            grid.add(filled);
        }
        return grid;
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
