package org.gongkai.publication.web.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A body as text, block by block, each named by what it is. */
final class BodyText {

    private static final String BLOCKS = "h2, h3, h4, p, li, caption, tr, img, hr";

    private BodyText() {}

    static String of(String html) {
        return blocks(html).stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** @param kind name of the element, such as {@code h2} */
    record Block(String kind, String text) {}

    static List<Block> blocks(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        return body.select(BLOCKS).stream()
                .filter(element -> element.parents().stream().noneMatch(BodyText::isRow))
                .map(element -> new Block(element.tagName(), text(element)))
                .toList();
    }

    private static boolean isRow(Element element) {
        return element.tagName().equals("tr");
    }

    private static String text(Element element) {
        return switch (element.tagName()) {
            case "tr" -> element.select("th, td").stream().map(Element::text).collect(Collectors.joining("　|　"));
            case "img" -> ItemWords.of("body.image", element.attr("alt"));
            case "li" -> element.ownText().isEmpty() ? element.text() : element.ownText();
            default -> element.text();
        };
    }
}
