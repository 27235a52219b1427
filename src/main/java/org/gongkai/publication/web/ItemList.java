package org.gongkai.publication.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.publication.CatalogueColumn;

/**
 * What a public list shows.
 *
 * @param column the one it is of; empty for all
 * @param shelves further ways to narrow it, such as by validity
 * @param years with the whole list first
 * @param here which page of the list it is, in words; empty where it is all there is
 * @param files of the same list, to take away
 */
public record ItemList(
        List<Node> tree,
        Optional<CatalogueColumn> column,
        List<Choice> shelves,
        List<Choice> years,
        List<ItemLine> lines,
        String here,
        Optional<String> newer,
        Optional<String> older,
        List<Download> files) {

    ItemList with(List<Download> some) {
        return new ItemList(tree, column, shelves, years, lines, here, newer, older, some);
    }

    /** A column in the tree. */
    public record Node(String name, String path, int depth, boolean current) {}

    /** @param name that the file is saved under */
    public record Download(String words, String path, String name) {}

    /** A filter that is an address. */
    public record Choice(String words, String path, boolean current) {}
}
