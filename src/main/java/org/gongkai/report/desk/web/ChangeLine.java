package org.gongkai.report.desk.web;

import java.util.List;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions.Change;

/** One place that somebody changed. */
public record ChangeLine(int version, String place, String path, String before, String after, String by, String at) {

    private static final int MOST = 500;
    private static final int LONGEST = 120;

    static List<ChangeLine> of(Edition edition, List<Change> changes) {
        return changes.stream().limit(MOST).map(each -> of(edition, each)).toList();
    }

    private static ChangeLine of(Edition edition, Change change) {
        var link = PlaceLink.of(edition.id(), edition.report().form(), change.place());
        return new ChangeLine(
                change.version(),
                link.words(),
                link.path(),
                shortened(change.before()),
                shortened(change.after()),
                change.by(),
                DeskWords.minute(change.at()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "……";
    }
}
