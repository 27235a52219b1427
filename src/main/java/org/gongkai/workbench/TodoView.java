package org.gongkai.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What there is to do today, most urgent first: what is due soonest, then what has no date. */
public record TodoView(List<TodoList.Todo> shown, Pages pages, LocalDate today, long late, long soon) {

    private static final int ON_ONE_PAGE = 50;

    private static final Comparator<TodoList.Todo> MOST_URGENT_FIRST =
            Comparator.comparing(todo -> todo.due().orElse(LocalDate.MAX));

    static TodoView of(List<TodoList.Todo> todos, LocalDate today, int page) {
        var sorted = todos.stream().sorted(MOST_URGENT_FIRST).toList();
        var pages = new Pages(page, sorted.size(), ON_ONE_PAGE);
        return new TodoView(
                pages.of(sorted),
                pages,
                today,
                sorted.stream().filter(todo -> isLate(todo, today)).count(),
                sorted.stream().filter(todo -> isSoon(todo, today)).count());
    }

    private static boolean isLate(TodoList.Todo todo, LocalDate today) {
        return todo.due().filter(due -> new DaysLeft(due, today).isLate()).isPresent();
    }

    private static boolean isSoon(TodoList.Todo todo, LocalDate today) {
        return todo.due().filter(due -> new DaysLeft(due, today).isSoon()).isPresent();
    }
}
