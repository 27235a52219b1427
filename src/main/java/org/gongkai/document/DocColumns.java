package org.gongkai.document;

import java.util.Arrays;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/** The grid columns of a .doc table, told by where its cells begin and end on the page. */
record DocColumns(int[] edges) {

    /** Edges nearer than this, in twentieths of a point, are one line drawn twice. */
    private static final int SAME = 40;

    static DocColumns of(Table table) {
        var builder = new TreeSet<Integer>();
        for (var i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            for (var j = 0; j < row.numCells(); j++) {
                builder.add(row.getCell(j).getLeftEdge());
                builder.add(right(row.getCell(j)));
            }
        }
        var edges = new int[builder.size()];
        var count = 0;
        for (int edge : builder) {
            if (count == 0 || edge - edges[count - 1] > SAME) {
                edges[count++] = edge;
            }
        }
        return new DocColumns(Arrays.copyOf(edges, count));
    }

    int start(TableCell cell) {
        return column(cell.getLeftEdge());
    }

    int span(TableCell cell) {
        return Math.max(1, column(right(cell)) - column(cell.getLeftEdge()));
    }

    private static int right(TableCell cell) {
        return cell.getLeftEdge() + Math.max(0, cell.getWidth());
    }

    private int column(int edge) {
        var index = Arrays.binarySearch(edges, edge);
        return index >= 0 ? index : Math.max(0, -index - 2);
    }
}
