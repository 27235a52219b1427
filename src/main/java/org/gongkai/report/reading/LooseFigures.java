package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.report.reading.LooseToken.Kind;

/**
 * Which of the words after a label are its figures. Empty lines can be blank cells or the space between rows, words
 * can be figures gone wrong or text that follows: what gives as many cells as the row has is taken.
 */
final class LooseFigures {

    private LooseFigures() {}

    static List<String> choose(List<LooseToken> after, Set<Integer> counts) {
        var figures = trimmed(after, token -> token.kind() == Kind.FIGURE);
        var bare = trimmed(figures.reversed(), token -> token.kind() == Kind.FIGURE)
                .reversed();
        for (var run : List.of(figures, after, bare)) {
            var words = only(run, Kind.FIGURE, Kind.TEXT);
            if (counts.contains(words.size())) {
                return texts(words);
            }
        }
        var cells = new ArrayList<>(after);
        while (!cells.isEmpty()) {
            if (counts.contains(cells.size())) {
                return texts(cells);
            }
            if (cells.getLast().kind() != Kind.EMPTY_LINE) {
                break;
            }
            cells.removeLast();
        }
        return texts(only(figures, Kind.FIGURE, Kind.TEXT));
    }

    private static List<LooseToken> trimmed(List<LooseToken> tokens, Predicate<LooseToken> last) {
        var end = tokens.size();
        while (end > 0 && !last.test(tokens.get(end - 1))) {
            end--;
        }
        return tokens.subList(0, end);
    }

    private static List<LooseToken> only(List<LooseToken> tokens, Kind first, Kind second) {
        return tokens.stream()
                .filter(token -> token.kind() == first || token.kind() == second)
                .toList();
    }

    private static List<String> texts(List<LooseToken> tokens) {
        return tokens.stream().map(LooseToken::text).toList();
    }
}
