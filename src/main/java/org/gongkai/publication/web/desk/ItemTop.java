package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.calendar.CountView;

/**
 * What stands at the head of every page of an item.
 *
 * @param published which other version is public, in words
 * @param due until when it is to be published
 * @param count how that day is counted; without the day where it cannot be told yet
 * @param returned why it was sent or taken back
 * @param cause why there is a version after the first
 * @param scheduled from when it may be public
 */
public record ItemTop(
        String title,
        String language,
        String version,
        String mark,
        String state,
        Optional<String> published,
        Optional<LocalDate> due,
        Optional<CountView> count,
        LocalDate today,
        Optional<String> returned,
        Optional<String> cause,
        Optional<String> scheduled) {}
