package org.gongkai.publication.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cleans what stands within blocks: blanks that only set the text, emphasis within emphasis, marks around nothing. */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class Inline {

    private static final String BLANK = "[\\p{Z}\\s\\x{200B}\\x{FEFF}\\x{00AD}]";
    private static final Pattern LEADING = Pattern.compile("^" + BLANK + "+");
    private static final Pattern TRAILING = Pattern.compile(BLANK + "+$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\x{200B}\\x{FEFF}\\x{00AD}]");
    private static final Pattern RUN = Pattern.compile("[ \\t\\n\\r\\f\\x{00A0}]+");

    /** A line break of the file between two Chinese characters is no blank. */
    private static final Pattern BETWEEN_HAN = Pattern.compile(
            "(?<=[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}])[ \\t]*[\\n\\r][ \\t\\n\\r]*(?=[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}])");

    private Inline() {}

    static void of(Element body) {
        texts(body);
        emphasis(body);
        for (var block : body.select("p, h2, h3, h4, li, td, th, caption")) {
            trim(block, true);
            trim(block, false);
        }
        for (var element : body.getAllElements().reversed()) {
            if (element.is("strong, em, a, sub, sup, span") && isEmpty(element)) {
                element.unwrap();
            }
        }
    }

    private static void texts(Element body) {
        for (var element : body.getAllElements()) {
            for (var text : element.textNodes()) {
                var visible = INVISIBLE.matcher(text.getWholeText()).replaceAll("");
                text.text(
                        RUN.matcher(BETWEEN_HAN.matcher(visible).replaceAll("")).replaceAll(" "));
            }
        }
    }

    private static void emphasis(Element body) {
        body.select("strong strong, em em, h2 strong, h3 strong, h4 strong, sub sub, sup sup, a a")
                .unwrap();
        for (var element : body.select("strong, em")) {
            while (element.nextSibling() instanceof Element next
                    && next.tagName().equals(element.tagName())
                    && next.attributes().equals(element.attributes())) {
                element.appendChildren(next.childNodes());
                next.remove();
            }
        }
    }

    /** Cuts blanks and line breaks off one end of a block, however deep they stand in it. */
    private static void trim(Element block, boolean start) {
        for (var leaf = leaf(block, start); leaf != null; leaf = leaf(block, start)) {
            if (leaf instanceof TextNode text) {
                var cut = (start ? LEADING : TRAILING)
                        .matcher(text.getWholeText())
                        .replaceAll("");
                if (!cut.isEmpty()) {
                    text.text(cut);
                    return;
                }
            } else if (!(leaf instanceof Element element) || !element.is("br, strong, em, a, sub, sup, span")) {
                return;
            }
            leaf.remove();
        }
    }

    /** The first or last node of a block without nodes of its own; null in an empty block. */
    private static @org.jspecify.annotations.Nullable Node leaf(Element block, boolean start) {
        Node node = block;
        while (node.childNodeSize() > 0) {
            node = node.childNode(start ? 0 : node.childNodeSize() - 1);
        }
        return node == block ? null : node;
    }

    static boolean isEmpty(Element element) {
        return element.selectFirst("img, hr, td, th") == null
                && LEADING.matcher(element.wholeText()).replaceAll("").isEmpty();
    }
}
