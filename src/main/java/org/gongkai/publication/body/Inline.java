package org.gongkai.publication.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Cleans what stands within blocks: blanks that only set the text, emphasis within emphasis, marks around nothing. */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class Inline {

    private static final Pattern INVISIBLE = Pattern.compile("[\\x{200B}\\x{FEFF}\\x{00AD}]");
    private static final Pattern RUN = Pattern.compile("[ \\t\\n\\r\\f\\x{00A0}]+");

    /** A line break of the file between two Chinese characters is no blank. */
    private static final Pattern BETWEEN_HAN = Pattern.compile(
            "(?<=[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}])[ \\t]*[\\n\\r][ \\t\\n\\r]*(?=[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}])");

    private static final Set<String> MARKS = Set.of("strong", "em", "a", "sub", "sup", "span");
    private static final Evaluator BLOCK = Selector.evaluatorOf("p, h2, h3, h4, li, td, th, caption");
    private static final Evaluator EMPHASIS = Selector.evaluatorOf("strong, em");
    private static final Evaluator TWICE_MARKED =
            Selector.evaluatorOf("strong strong, em em, h2 strong, h3 strong, h4 strong, sub sub, sup sup, a a");

    /** Says something without a word. */
    private static final Evaluator SOMETHING = Selector.evaluatorOf("img, hr, td, th");

    private Inline() {}

    static void of(Element body) {
        texts(body);
        emphasis(body);
        for (var block : body.select(BLOCK)) {
            trim(block, true);
            trim(block, false);
        }
        for (var element : body.getAllElements().reversed()) {
            if (MARKS.contains(element.tagName()) && isEmpty(element)) {
                element.unwrap();
            }
        }
    }

    private static void texts(Element body) {
        for (var element : body.getAllElements()) {
            for (var text : element.textNodes()) {
                if (text.getWholeText().codePoints().anyMatch(Inline::isBlank)) {
                    text.text(withoutSetting(text.getWholeText()));
                }
            }
        }
    }

    private static String withoutSetting(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return RUN.matcher(BETWEEN_HAN.matcher(visible).replaceAll("")).replaceAll(" ");
    }

    private static boolean isBlank(int character) {
        return Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || character == 0x200B
                || character == 0xFEFF
                || character == 0x00AD;
    }

    private static void emphasis(Element body) {
        body.select(TWICE_MARKED).unwrap();
        for (var element : body.select(EMPHASIS)) {
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
                var cut = cut(text.getWholeText(), start);
                if (!cut.isEmpty()) {
                    text.text(cut);
                    return;
                }
            } else if (!(leaf instanceof Element element)
                    || !element.tagName().equals("br") && !MARKS.contains(element.tagName())) {
                return;
            }
            leaf.remove();
        }
    }

    private static String cut(String text, boolean start) {
        var from = 0;
        var until = text.length();
        while (start && from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (!start && from < until && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
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
        return element.selectFirst(SOMETHING) == null
                && element.wholeText().codePoints().allMatch(Inline::isBlank);
    }
}
