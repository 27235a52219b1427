package org.gongkai.publication.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.publication.body.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of a former site: what its tags for government sites (国办发〔2017〕47号), its table of metadata and its text tell.
 */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class SavedPage {

    /** The tags that government sites carry. */
    private static final Map<String, ImportField> TAGS = Map.of(
            "ArticleTitle", ImportField.TITLE,
            "PubDate", ImportField.PUBLISHED_ON,
            "ContentSource", ImportField.MAKER,
            "ColumnName", ImportField.COLUMN,
            "Keywords", ImportField.WORDS,
            "Description", ImportField.SUMMARY,
            "Url", ImportField.ADDRESS);

    private static final int SHORT_LABEL = 8;

    private final Document page;

    private SavedPage(Document page) {
        this.page = page;
    }

    static SavedPage of(String html) {
        return new SavedPage(Jsoup.parse(html));
    }

    Map<ImportField, String> values() {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        for (var tag : page.select("meta[name][content]")) {
            var field = TAGS.get(tag.attr("name"));
            if (field != null) {
                put(values, field, tag.attr("content"));
            }
        }
        labels(values);
        values.computeIfAbsent(ImportField.TITLE, field -> title());
        page.select("link[rel=canonical]").stream()
                .findFirst()
                .ifPresent(link -> put(values, ImportField.ADDRESS, link.attr("href")));
        text().ifPresent(text -> put(values, ImportField.BODY, text.html()));
        return values;
    }

    /** Files that the text links to, as the page writes them. */
    List<String> links() {
        return text().map(text -> text.select("a[href]").stream()
                        .map(link -> link.attr("href"))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** A label and its value stand in neighbouring cells, or in one line apart by a colon. */
    private void labels(Map<ImportField, String> values) {
        var body = text();
        for (var cell : page.select("th, td, dt, li, p, span, div")) {
            if (body.filter(text -> text == cell || cell.parents().contains(text))
                    .isPresent()) {
                continue;
            }
            var own = cell.ownText().strip();
            var colon = own.replace(':', '：').indexOf('：');
            if (colon > 0 && colon <= SHORT_LABEL && colon < own.length() - 1) {
                found(values, own.substring(0, colon), own.substring(colon + 1));
            } else if (own.length() <= SHORT_LABEL + 1 && cell.nextElementSibling() != null) {
                found(values, own, cell.nextElementSibling().text());
            }
        }
    }

    private static void found(Map<ImportField, String> values, String label, String value) {
        ImportField.of(label)
                .filter(field -> field != ImportField.BODY && field != ImportField.TITLE)
                .ifPresent(field -> put(values, field, value));
    }

    private static void put(Map<ImportField, String> values, ImportField field, String value) {
        if (!value.isBlank()) {
            values.putIfAbsent(field, value.strip());
        }
    }

    private String title() {
        var heading = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        return heading.orElseGet(() -> page.title().split("[_|]")[0].strip());
    }

    private Optional<Element> text() {
        return Article.of(page).or(this::densest);
    }

    /** The element whose own paragraphs hold the most text. */
    private Optional<Element> densest() {
        return page.select("div, td, section, main").stream()
                .filter(element -> weight(element) > 0)
                .reduce((one, other) -> weight(other) > weight(one) ? other : one);
    }

    private static int weight(Element element) {
        var own = element.ownText().length();
        for (var child : element.children()) {
            own += child.normalName().matches("p|h[2-6]|table|ul|ol|blockquote")
                    ? child.text().length()
                    : 0;
        }
        return own;
    }
}
