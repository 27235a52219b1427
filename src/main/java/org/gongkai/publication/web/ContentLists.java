package org.gongkai.publication.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Words;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublicPages;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.open.PublicAddress;
import org.gongkai.publication.web.ItemList.Choice;
import org.gongkai.publication.web.ItemList.Node;
import org.springframework.stereotype.Component;

/** Makes the lists of the catalogue. No list counts its lines: that alone would take longer the more there are. */
@Component
final class ContentLists {

    private final PublishedItems published;
    private final PublicPages pages;
    private final Catalogue catalogue;

    ContentLists(PublishedItems published, PublicPages pages, Catalogue catalogue) {
        this.published = published;
        this.pages = pages;
        this.catalogue = catalogue;
    }

    Optional<CatalogueColumn> column(AgencySite site, ListAddress address) {
        return address.column().flatMap(slug -> catalogue.find(site.id(), slug));
    }

    AskedList asked(AgencySite site, ListAddress address) {
        var all = query(site, column(site, address), catalogue.of(site.id()));
        return new AskedList(site, all, address, PublicAddress.content(site));
    }

    /** Of each column and of them all; of every year and of all years. */
    List<AskedList> every(AgencySite site) {
        var columns = Stream.concat(
                Stream.of(Optional.<String>empty()),
                catalogue.of(site.id()).stream().map(column -> Optional.of(column.slug())));
        var years = years(ListQuery.of(site.id()));
        return columns.flatMap(column -> years.stream().map(year -> asked(site, ListAddress.of(column, year))))
                .toList();
    }

    /** In which something was published; and no year, for all of them. */
    List<OptionalInt> years(ListQuery query) {
        return Stream.concat(
                        Stream.of(OptionalInt.empty()),
                        published.years(query).stream().map(OptionalInt::of))
                .toList();
    }

    /** Empty where there is no such page. */
    Optional<ItemList> of(AskedList asked, Words words) {
        var site = asked.site();
        var column = column(site, asked.address());
        var tree = tree(catalogue.of(site.id()), column, asked.root());
        return list(asked, words, tree, column, List.of())
                .map(view -> asked.address().isWhole() && !view.lines().isEmpty()
                        ? view.with(CatalogueFiles.of(site, asked.address().year(), words))
                        : view);
    }

    /** The newest lines of a column and those below it, or of the whole agency. */
    List<PublishedLine> newest(AgencySite site, Optional<CatalogueColumn> column, int size) {
        return published.list(query(site, column, catalogue.of(site.id())).atMost(size));
    }

    /** Empty where there is no such page. */
    Optional<ItemList> list(
            AskedList asked, Words words, List<Node> tree, Optional<CatalogueColumn> column, List<Choice> shelves) {
        var number = asked.address().page();
        if (number.isEmpty()) {
            var front = pages.front(asked.name(), asked.query());
            var older = front.older().stream().mapToObj(asked::page).findFirst();
            var here = older.isPresent() ? words.of("pager.newest") : "";
            return Optional.of(new ItemList(
                    tree,
                    column,
                    shelves,
                    years(asked, words),
                    lines(front.lines()),
                    here,
                    Optional.empty(),
                    older,
                    List.of()));
        }
        return pages.page(asked.name(), asked.query(), number.getAsInt())
                .map(page -> new ItemList(
                        tree,
                        column,
                        shelves,
                        years(asked, words),
                        lines(page.lines()),
                        words.of("pager.from-oldest", Integer.toString(page.number())),
                        Optional.of(page.newer().stream()
                                .mapToObj(asked::page)
                                .findFirst()
                                .orElseGet(asked::front)),
                        page.older().stream().mapToObj(asked::page).findFirst(),
                        List.of()));
    }

    private static List<ItemLine> lines(List<PublishedLine> lines) {
        return lines.stream().map(ItemLine::of).toList();
    }

    private List<Choice> years(AskedList asked, Words words) {
        var chosen = asked.address().year();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(words.of("index.years"), asked.in(OptionalInt.empty()), chosen.isEmpty()));
        for (var year : published.years(asked.all())) {
            var that = OptionalInt.of(year);
            choices.add(
                    new Choice(words.of("content.year", Integer.toString(year)), asked.in(that), chosen.equals(that)));
        }
        return choices.size() > 2 || chosen.isPresent() ? choices : List.of();
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
