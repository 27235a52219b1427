package org.gongkai.publication.web.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.CleanUpOutline;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.act.ReopenCleanUp;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** Clean-ups that wait for decisions, for their announcement, or for another one. */
@Component
final class CleanUpTodos implements TodoList {

    private final CleanUps cleanUps;
    private final ReopenCleanUp reopen;

    CleanUpTodos(CleanUps cleanUps, ReopenCleanUp reopen) {
        this.cleanUps = cleanUps;
        this.reopen = reopen;
    }

    @Override
    public List<Todo> of(Caller caller) {
        var todos = new ArrayList<Todo>();
        if (caller instanceof Actor actor) {
            for (var agency : actor.agenciesWith(Power.KEEP_CATALOGUE)) {
                cleanUps.of(agency).forEach(cleanUp -> why(cleanUp).ifPresent(why -> todos.add(todo(cleanUp, why))));
            }
        }
        return todos;
    }

    private static Todo todo(CleanUpOutline cleanUp, String why) {
        var title = Registers.WORDS.of("clean-up.title", Integer.toString(cleanUp.year()));
        return new Todo(title, why, Optional.empty(), CleanUpLines.path(cleanUp.id()));
    }

    private Optional<String> why(CleanUpOutline cleanUp) {
        return switch (cleanUp.state()) {
            case OPEN ->
                Optional.of(
                        cleanUp.undecided() == 0
                                ? Registers.WORDS.of("clean-up.todo.decided")
                                : Registers.WORDS.of("clean-up.todo.open", Integer.toString(cleanUp.undecided())));
            case DRAFTED ->
                reopen.mayReopen(cleanUp.state(), cleanUp.announcement())
                        ? Optional.of(Registers.WORDS.of("clean-up.todo.taken-back"))
                        : Optional.empty();
            case PUBLISHED, CANCELLED -> Optional.empty();
        };
    }
}
