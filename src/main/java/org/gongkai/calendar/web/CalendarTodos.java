package org.gongkai.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendars;
import org.gongkai.calendar.model.Keeper;
import org.gongkai.calendar.model.RecalculationBook;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** Due dates that moved; and for whoever keeps the calendar, that next year is still missing when it should be out. */
@Component
final class CalendarTodos implements TodoList {

    /** The notice for a year has come in October at the earliest, mostly in November. */
    private static final Month FROM = Month.NOVEMBER;

    private final RecalculationBook book;
    private final WorkingCalendars calendars;
    private final Keeper keeper;
    private final Clock clock;

    CalendarTodos(RecalculationBook book, WorkingCalendars calendars, Keeper keeper, Clock clock) {
        this.book = book;
        this.calendars = calendars;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Caller caller) {
        var todos = new ArrayList<Todo>();
        if (caller instanceof Actor actor) {
            moved(actor).ifPresent(todos::add);
            missing(actor).ifPresent(todos::add);
        }
        return todos;
    }

    private Optional<Todo> moved(Actor actor) {
        return actor.person()
                .map(book::unseen)
                .filter(unseen -> !unseen.isEmpty())
                .map(unseen -> new Todo(
                        Telling.WORDS.of("todo.moved", String.valueOf(unseen.size())),
                        Telling.WORDS.of(
                                "todo.moved.why",
                                String.valueOf(unseen.getLast().year())),
                        Optional.empty(),
                        ChangesPage.PATH));
    }

    private Optional<Todo> missing(Actor actor) {
        var today = LocalDate.now(clock);
        var next = today.getYear() + (today.getMonth().compareTo(FROM) < 0 ? 0 : 1);
        return actor.holds(Power.ADMINISTER) && calendars.current().lastYear() < next && keeper.is(actor)
                ? Optional.of(new Todo(
                        Telling.WORDS.of("todo.missing", String.valueOf(next)),
                        Telling.WORDS.of("todo.missing.why", String.valueOf(next)),
                        Optional.of(LocalDate.of(next - 1, Month.DECEMBER, 31)),
                        YearList.PATH + (calendars.current().lastYear() + 1) + "/edit/"))
                : Optional.empty();
    }
}
