package org.gongkai.calendar.web;

import org.gongkai.calendar.Recalculation;

/** @param why whose announcement moved it, in words */
public record MovedLine(String title, String path, String what, String before, String after, String why, String at) {

    static MovedLine of(Recalculation each) {
        return new MovedLine(
                each.moved().title(),
                each.moved().path(),
                each.moved().what(),
                Telling.due(each.moved().before()),
                Telling.due(each.moved().after()),
                Telling.WORDS.of("changes.why", String.valueOf(each.year()), String.valueOf(each.version())),
                Telling.time(each.at()));
    }
}
