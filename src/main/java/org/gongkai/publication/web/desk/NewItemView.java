package org.gongkai.publication.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The beginning of an item, in two steps: its column, then its kind.
 *
 * @param column chosen in the first step
 */
public record NewItemView(List<Group> groups, Optional<Column> column, List<Kind> kinds) {

    /** The columns of one agency below one matter of the law. */
    public record Group(String title, List<Column> columns) {}

    /** @param depth below the matter, from 0 */
    public record Column(long id, String name, String basis, int depth, boolean closed) {}

    public record Kind(String value, String words, boolean chosen) {}
}
