package org.gongkai.report.desk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Passages of a text that are to be marked in it. */
final class Passages {

    private Passages() {}

    /** What is to be marked, and as what. */
    record Mark(String quote, String kind, String title) {}

    /** Characters as the rule on length counts them: white space does not. */
    static int characters(String text) {
        return (int) text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .count();
    }

    /** A paragraph in pieces; each mark where its quote first occurs, and none within another. */
    static List<TextNotes.Piece> marked(String paragraph, List<Mark> marks) {
        var found = marks.stream()
                .map(mark -> new Found(paragraph.indexOf(mark.quote()), mark))
                .filter(each -> each.at >= 0 && !each.mark.quote().isEmpty())
                .sorted(Comparator.comparingInt(Found::at)
                        .thenComparing(each -> -each.mark.quote().length()))
                .toList();
        var pieces = new ArrayList<TextNotes.Piece>();
        var end = 0;
        for (var each : found) {
            if (each.at >= end) {
                plain(paragraph.substring(end, each.at), pieces);
                pieces.add(new TextNotes.Piece(each.mark.quote(), each.mark.kind(), each.mark.title()));
                end = each.at + each.mark.quote().length();
            }
        }
        plain(paragraph.substring(end), pieces);
        return pieces;
    }

    private record Found(int at, Mark mark) {}

    private static void plain(String text, List<TextNotes.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new TextNotes.Piece(text, "", ""));
        }
    }
}
