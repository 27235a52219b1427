package org.gongkai.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Mail;
import org.gongkai.supervision.Board;
import org.gongkai.supervision.BoardLine;
import org.gongkai.supervision.act.Letters;

/** Who would be reminded, and how. */
public record ReminderView(Board board, List<Row> rows, int unreachable, Optional<Mail> sample) {

    /** @param to addresses; none when nobody there can be written to */
    public record Row(BoardLine line, List<String> to) {}

    static ReminderView of(Board board, List<BoardLine> lines, Letters letters) {
        var rows = new ArrayList<Row>();
        Optional<Mail> sample = Optional.empty();
        for (var line : lines) {
            var mails = letters.to(line, board.top(), board.year(), board.today());
            sample = sample.or(() -> mails.stream().findFirst());
            rows.add(new Row(line, mails.stream().map(Mail::to).toList()));
        }
        var unreachable = (int) rows.stream().filter(row -> row.to().isEmpty()).count();
        return new ReminderView(board, List.copyOf(rows), unreachable, sample);
    }

    public int reachable() {
        return rows.size() - unreachable;
    }

    public String path() {
        return Paths.reminders(board.year(), board.kind());
    }
}
