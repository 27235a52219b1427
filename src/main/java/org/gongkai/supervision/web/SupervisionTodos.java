package org.gongkai.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Caller;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.supervision.Boards;
import org.gongkai.supervision.Standing;
import org.gongkai.workbench.TodoList;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** What was filed to an office and waits for its word, one line for each board. */
@Component
final class SupervisionTodos implements TodoList {

    private final Boards boards;
    private final Reach reach;
    private final Words words = Words.in("supervision");

    SupervisionTodos(Boards boards, Reach reach) {
        this.boards = boards;
        this.reach = reach;
    }

    @Override
    public List<Todo> of(Caller caller) {
        var todos = new ArrayList<Todo>();
        if (caller instanceof Actor actor) {
            for (var office : reach.offices(actor)) {
                for (var kind : ReportKind.values()) {
                    waiting(office, kind).ifPresent(todos::add);
                }
            }
        }
        return todos;
    }

    /** Counts what is filed to this very office; deeper down the offices below receive. */
    private Optional<Todo> waiting(Agency office, ReportKind kind) {
        var year = boards.currentYear();
        var count = boards.of(office, year, kind).lines().stream()
                .filter(line -> line.standing() == Standing.FILED && line.depth() <= 1)
                .count();
        var key = kind == ReportKind.OWN ? "todo.filed" : "todo.filed.aggregate";
        return count == 0
                ? Optional.empty()
                : Optional.of(new Todo(
                        words.of(key, office.name(), String.valueOf(year), String.valueOf(count)),
                        words.of("todo.filed.why"),
                        Optional.empty(),
                        Paths.board(year, kind) + "?at=" + office.id().value() + "&state=" + Standing.FILED.key()));
    }
}
