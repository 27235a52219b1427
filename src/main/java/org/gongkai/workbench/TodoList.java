package org.gongkai.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Caller;

/** What a module asks somebody to do; the shell shows all of it together, most urgent first. */
public interface TodoList {

    List<Todo> of(Caller caller);

    /**
     * One thing to do.
     *
     * @param why it is to be done, and why now, in words
     * @param due the day it must be done by
     */
    record Todo(String title, String why, Optional<LocalDate> due, String path) {}
}
