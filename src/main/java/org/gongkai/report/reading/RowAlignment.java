package org.gongkai.report.reading;

import java.util.Arrays;
import java.util.List;

/**
 * Lays the rows of a form onto the rows of a document, both in order, so that likeness is greatest. Rows of the
 * document that belong to nothing and rows of the form that are not there are left out; rows that follow each other
 * in both hang together, so that of two tables in one document one is taken and not a mixture.
 */
final class RowAlignment {

    private static final double TOGETHER = 0.15;

    private RowAlignment() {}

    /**
     * @param scores for each row of the document its likeness to each row of the form; 0 or less when it is not that
     * @return for each row of the form the index of its row in the document, or -1
     */
    static int[] of(List<double[]> scores, int formRows) {
        var rows = scores.size();
        var best = new double[rows + 1][formRows + 1];
        var ending = new double[rows + 1][formRows + 1];
        var together = new boolean[rows + 1][formRows + 1];
        for (var i = 1; i <= rows; i++) {
            for (var j = 1; j <= formRows; j++) {
                var score = scores.get(i - 1)[j - 1];
                if (score > 0) {
                    var follows = ending[i - 1][j - 1] > 0 ? ending[i - 1][j - 1] + TOGETHER : 0;
                    together[i][j] = follows > best[i - 1][j - 1];
                    ending[i][j] = score + Math.max(follows, best[i - 1][j - 1]);
                }
                best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return trace(best, ending, together, rows, formRows);
    }

    private static int[] trace(double[][] best, double[][] ending, boolean[][] together, int rows, int formRows) {
        var rowOf = new int[formRows];
        Arrays.fill(rowOf, -1);
        var i = rows;
        var j = formRows;
        var bound = false;
        while (i > 0 && j > 0) {
            if (bound || (ending[i][j] > 0 && ending[i][j] >= best[i - 1][j] && ending[i][j] >= best[i][j - 1])) {
                rowOf[j - 1] = i - 1;
                bound = together[i][j];
                i--;
                j--;
            } else if (best[i - 1][j] >= best[i][j - 1]) {
                i--;
            } else {
                j--;
            }
        }
        return rowOf;
    }
}
