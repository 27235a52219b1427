package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Words;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.open.PublicAddress;
import org.gongkai.publication.web.ItemList.Choice;
import org.gongkai.publication.web.ItemList.Node;
import org.springframework.stereotype.Component;

/** Makes the lists of the catalogue. No list counts its lines: that alone would take longer the more there are. */
@Component
final class ContentLists {

    static final int LINES = 20;

    private final PublishedItems published;
    private final Catalogue catalogue;

    ContentLists(PublishedItems published, Catalogue catalogue) {
        this.published = published;
        this.catalogue = catalogue;
    }

    Optional<CatalogueColumn> column(AgencySite site, ListAddress address) {
        return address.column().flatMap(slug -> catalogue.find(site.id(), slug));
    }

    ItemList of(AgencySite site, ListAddress address, Words words) {
        var columns = catalogue.of(site.id());
        var column = column(site, address);
        var query = query(site, column, columns);
        var root = PublicAddress.content(site);
        var view = list(query, address, root, words, tree(columns, column, root), column, List.of());
        return address.isWhole() && !view.lines().isEmpty()
                ? view.with(CatalogueFiles.of(site, address.year(), words))
                : view;
    }

    /** The newest lines of a column and those below it, or of the whole agency. */
    List<PublishedLine> newest(AgencySite site, Optional<CatalogueColumn> column, int size) {
        return published.list(query(site, column, catalogue.of(site.id())).atMost(size));
    }

    ItemList list(
            ListQuery query,
            ListAddress address,
            String root,
            Words words,
            List<Node> tree,
            Optional<CatalogueColumn> column,
            List<Choice> shelves) {
        var narrowed = address.year().isPresent() ? query.in(address.year().getAsInt()) : query;
        var found =
                published.list(narrowed.skipping((address.page() - 1L) * LINES).atMost(LINES + 1));
        var newer =
                address.page() > 1 ? Optional.of(address.at(address.page() - 1).below(root)) : Optional.<String>empty();
        var older = found.size() > LINES
                ? Optional.of(address.at(address.page() + 1).below(root))
                : Optional.<String>empty();
        return new ItemList(
                tree,
                column,
                shelves,
                years(query, address, root, words),
                found.stream().limit(LINES).map(ItemLine::of).toList(),
                address.page(),
                newer,
                older,
                List.of());
    }

    private List<Choice> years(ListQuery query, ListAddress address, String root, Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                words.of("index.years"),
                address.in(OptionalInt.empty()).below(root),
                address.year().isEmpty()));
        for (var year : published.years(query)) {
            var that = OptionalInt.of(year);
            choices.add(new Choice(
                    words.of("content.year", Integer.toString(year)),
                    address.in(that).below(root),
                    address.year().equals(that)));
        }
        return choices.size() > 2 || address.year().isPresent() ? choices : List.of();
    }

    private static ListQuery query(AgencySite site, Optional<CatalogueColumn> column, List<CatalogueColumn> all) {
        var query = ListQuery.of(site.id());
        return column.map(top -> query.in(below(top, all))).orElse(query);
    }

    /** A column and all below it; each stands after its parent. */
    private static List<ColumnId> below(CatalogueColumn top, List<CatalogueColumn> all) {
        var found = new ArrayList<>(List.of(top.id()));
        all.stream()
                .filter(each -> each.parent().filter(found::contains).isPresent())
                .forEach(each -> found.add(each.id()));
        return found;
    }

    private static List<Node> tree(List<CatalogueColumn> all, Optional<CatalogueColumn> current, String root) {
        var depths = new HashMap<ColumnId, Integer>();
        var nodes = new ArrayList<Node>();
        for (var column : all) {
            var depth = column.parent()
                    .map(parent -> depths.getOrDefault(parent, 0) + 1)
                    .orElse(1);
            depths.put(column.id(), depth);
            nodes.add(new Node(
                    column.name(),
                    root + column.slug() + "/",
                    Math.min(depth, 4),
                    current.filter(each -> each.id().equals(column.id())).isPresent()));
        }
        return nodes;
    }
}
