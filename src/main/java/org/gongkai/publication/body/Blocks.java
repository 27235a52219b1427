package org.gongkai.publication.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts blocks beside each other and loose words into paragraphs: no block stands in a paragraph, no word beside one. */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class Blocks {

    /** Frames that mean nothing by themselves. */
    private static final Set<String> FRAMES = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "html",
            "body",
            "hgroup",
            "search");

    private static final Set<String> LEAVES = Set.of("p", "h2", "h3", "h4");
    private static final Set<String> CONTAINERS = Set.of("blockquote", "li", "td", "th", "caption");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tfoot", "tr");
    private static final Set<String> NOTHING_WHEN_EMPTY =
            Set.of("p", "h2", "h3", "h4", "li", "ul", "ol", "blockquote", "caption", "table");
    private static final Set<String> WHOLE = Set.of("ul", "ol", "table", "hr", "blockquote");

    /** Two blanks of full width begin a paragraph where nothing else does. */
    private static final String INDENT = "\u3000\u3000";

    private Blocks() {}

    static boolean isBlock(Element element) {
        var name = element.tagName();
        return FRAMES.contains(name) || LEAVES.contains(name) || WHOLE.contains(name) || CONTAINERS.contains(name);
    }

    static void of(Element body) {
        for (var element : body.getAllElements().reversed()) {
            if (element != body && !isBlock(element) && hasBlock(element) && !isTablePart(element)) {
                element.unwrap();
            }
        }
        for (var element : body.getAllElements().reversed()) {
            if (element == body || element.tagName().equals("blockquote")) {
                refill(element, flat(element));
            } else if (CONTAINERS.contains(element.tagName()) && hasBlock(element)) {
                refill(element, flat(element));
                single(element);
            }
        }
    }

    private static boolean isTablePart(Element element) {
        return TABLE_PARTS.contains(element.tagName());
    }

    private static boolean hasBlock(Element element) {
        return element.getAllElements().stream().anyMatch(each -> each != element && isBlock(each));
    }

    private static void refill(Element container, List<Element> blocks) {
        container.empty();
        container.appendChildren(blocks);
    }

    /** A cell or an entry of one paragraph is that paragraph; lists below an entry do not make it longer. */
    private static void single(Element container) {
        var paragraph = container.firstElementChild();
        if (paragraph != null
                && paragraph.tagName().equals("p")
                && !paragraph.hasAttr(WordLists.KIND)
                && container.children().stream()
                        .skip(1)
                        .allMatch(each -> container.tagName().equals("li") && LISTS.contains(each.tagName()))) {
            if (paragraph.hasClass("align-center") || paragraph.hasClass("align-right")) {
                container.attr("class", paragraph.className());
            }
            paragraph.unwrap();
        }
    }

    private static List<Element> flat(Element container) {
        var blocks = new ArrayList<Element>();
        flat(container, "", blocks);
        return blocks;
    }

    private static void flat(Element container, String alignment, List<Element> blocks) {
        var run = new ArrayList<Node>();
        for (var child : container.childNodes().toArray(Node[]::new)) {
            if (child instanceof Element block && isBlock(block)) {
                paragraphs(run, new Element("p"), alignment, blocks);
                block(block, alignment, blocks);
            } else {
                run.add(child);
            }
        }
        paragraphs(run, new Element("p"), alignment, blocks);
    }

    private static void block(Element block, String above, List<Element> blocks) {
        var alignment = block.className().isEmpty() ? above : block.className();
        if (WHOLE.contains(block.tagName())) {
            blocks.add(block);
        } else if (LEAVES.contains(block.tagName()) && !hasBlock(block)) {
            paragraphs(new ArrayList<>(block.childNodes()), block, alignment, blocks);
        } else {
            flat(block, alignment, blocks);
        }
    }

    /** The words of a run, in as many blocks like the model as they were set in. */
    private static void paragraphs(List<Node> run, Element model, String alignment, List<Element> blocks) {
        var nodes = List.copyOf(run);
        run.clear();
        var block = like(model, alignment);
        for (var i = 0; i < nodes.size(); i++) {
            if (model.tagName().equals("p") && endsParagraph(nodes, i)) {
                add(block, blocks);
                block = like(model, alignment);
            } else {
                block.appendChild(nodes.get(i));
            }
        }
        add(block, blocks);
    }

    private static Element like(Element model, String alignment) {
        var block = new Element(model.tagName());
        block.attributes().addAll(model.attributes());
        return alignment.isEmpty() ? block : block.attr("class", alignment);
    }

    private static boolean endsParagraph(List<Node> nodes, int at) {
        if (!isBreak(nodes.get(at))) {
            return false;
        }
        for (var next : nodes.subList(at + 1, nodes.size())) {
            if (isBreak(next)) {
                return true;
            }
            if (!(next instanceof TextNode text) || !text.isBlank()) {
                return next instanceof TextNode words
                                && words.getWholeText().stripLeading().startsWith(INDENT)
                        || next instanceof TextNode raw
                                && raw.getWholeText()
                                        .replaceFirst("^[ \\n\\t\\r]+", "")
                                        .startsWith(INDENT);
            }
        }
        return false;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.tagName().equals("br");
    }

    private static void add(Element block, List<Element> blocks) {
        if (!Inline.isEmpty(block)) {
            blocks.add(block);
        }
    }

    /** Drops what holds nothing; cells stay, since others stand by them. */
    static void empty(Element body) {
        for (var element : body.getAllElements().reversed()) {
            if (element != body && NOTHING_WHEN_EMPTY.contains(element.tagName()) && Inline.isEmpty(element)) {
                element.remove();
            }
        }
    }
}
