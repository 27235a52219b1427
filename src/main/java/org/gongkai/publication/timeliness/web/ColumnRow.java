package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.timeliness.ColumnStanding;

/** A column in a list; {@code words} tell how it stands, {@code tone} marks it. */
public record ColumnRow(
        String name,
        String frequency,
        String section,
        String last,
        String failsOn,
        Optional<LocalDate> failsOnDay,
        String words,
        String tone) {

    static ColumnRow of(ColumnStanding column, String section) {
        return new ColumnRow(
                column.name(),
                Telling.of(column.frequency().key()),
                section,
                column.last().map(LocalDate::toString).orElse(""),
                column.failsOn().map(LocalDate::toString).orElse(""),
                column.failsOn(),
                Telling.WORDS.of("column." + column.state()),
                switch (column.state()) {
                    case STILL -> "bad";
                    case SOON -> "warn";
                    case EMPTY -> "off";
                    case LIVELY -> "good";
                });
    }
}
