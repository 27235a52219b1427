package org.gongkai.report.desk.web;

import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Severity;

/** How many findings there are of each weight. */
public record Tally(int blocking, int unexplained, int explained, int notes) {

    static Tally of(Edition edition) {
        var unexplained = edition.unexplained().size();
        return new Tally(
                edition.blocking().size(),
                unexplained,
                count(edition, Severity.EXPLAIN) - unexplained,
                count(edition, Severity.NOTE));
    }

    private static int count(Edition edition, Severity severity) {
        return (int) edition.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }

    public boolean isClear() {
        return blocking == 0 && unexplained == 0;
    }

    /** In one sentence, as it is announced. */
    public String words() {
        return isClear()
                ? DeskWords.of("tally.clear", DeskWords.of(explained), DeskWords.of(notes))
                : DeskWords.of("tally.open", DeskWords.of(blocking), DeskWords.of(unexplained), DeskWords.of(notes));
    }

    /** What stands in the way, in a few words; empty when nothing does. */
    public String inTheWay() {
        if (isClear()) {
            return "";
        }
        var both = blocking > 0 && unexplained > 0;
        var key = both ? "tally.in-the-way" : blocking > 0 ? "tally.to-correct" : "tally.to-explain";
        return DeskWords.of(key, DeskWords.of(blocking), DeskWords.of(unexplained));
    }
}
