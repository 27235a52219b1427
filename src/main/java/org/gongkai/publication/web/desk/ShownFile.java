package org.gongkai.publication.web.desk;

import java.util.Optional;

/**
 * A file of an item, shown in place.
 *
 * @param path the file as it is
 * @param html sound HTML; empty where there is only something to say
 * @param note what to say instead
 * @param base revision that was looked at
 * @param body address that makes it the body; empty where it cannot become one
 */
public record ShownFile(
        String name, String about, String path, String html, String note, Optional<String> body, int base) {}
