package org.gongkai.publication.body;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a saved page is about, without its frame. */
public final class Article {

    /** Where the usual systems put the text, the surest first. */
    private static final List<String> PLACES = List.of(
            "#UCAP-CONTENT",
            ".TRS_Editor",
            ".TRS_UEDITOR",
            "#zoom",
            "#Zoom",
            "#article",
            ".article-content",
            ".article_content",
            ".pages_content",
            ".zw-content",
            ".content-text",
            ".bt_content",
            "article",
            "main");

    private Article() {}

    /** The element that holds the text; empty when the page does not mark one. */
    public static Optional<Element> of(Document page) {
        return PLACES.stream()
                .map(page::selectFirst)
                .filter(element -> element != null && !element.text().isBlank())
                .findFirst();
    }
}
