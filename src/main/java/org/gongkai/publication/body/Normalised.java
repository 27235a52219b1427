package org.gongkai.publication.body;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Makes HTML of any origin semantic, step by step; every step leaves alone what is as it should be. */
// Two elements of a page may look alike; asked is whether it is this very one.
@SuppressWarnings("ReferenceEquality")
final class Normalised {

    /** Gone with all that is in them. */
    private static final Evaluator NOT_TEXT = Selector.evaluatorOf(
            "script, style, noscript, template, object, embed, applet, iframe, frame, frameset,"
                    + " svg, math, head, title, meta, link, base, xml, select, textarea, input, button, option, audio, video,"
                    + " canvas, colgroup, col, map, area, noframes, noembed, plaintext, xmp, [hidden], [style~=(?i)(^|;)\\s*(display\\s*:\\s*none|mso-hide\\s*:\\s*all)]");

    private static final Map<String, String> RENAMED = Map.of(
            "h1", "h2", "h5", "h4", "h6", "h4", "b", "strong", "i", "em", "cite", "em", "dfn", "em", "pre", "p",
            "address", "p", "center", "p");

    private static final Pattern ALIGNED =
            Pattern.compile("(?:^|;)\\s*text-align\\s*:\\s*(left|center|right)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTLINE = Pattern.compile("mso-outline-level\\s*:\\s*([1-9])");
    private static final Pattern HEADING_CLASS = Pattern.compile("(?i)mso(?:heading|title)([1-9])?");

    private static final Evaluator WORD_HEADING =
            Selector.evaluatorOf("p[style*=mso-outline-level], p[class~=(?i)mso(heading|title)]");
    private static final Evaluator CENTRE = Selector.evaluatorOf("center");
    private static final Evaluator SAYS_ALIGNMENT = Selector.evaluatorOf("[style*=text-align], [align]");
    private static final Evaluator CLASSED = Selector.evaluatorOf("[class]");
    private static final Evaluator IMAGE = Selector.evaluatorOf("img");

    private Normalised() {}

    static void of(Element body) {
        comments(body);
        WordLists.mark(body);
        body.select(NOT_TEXT).remove();
        headings(body);
        alignment(body);
        names(body);
        images(body);
        Blocks.of(body);
        WordLists.build(body);
        Inline.of(body);
        Tables.of(body);
        Blocks.empty(body);
    }

    private static void comments(Node node) {
        for (var child : node.childNodes().toArray(Node[]::new)) {
            if (!(child instanceof Element) && (!(child instanceof TextNode) || child instanceof CDataNode)) {
                child.remove();
            } else {
                comments(child);
            }
        }
    }

    /** Word names a heading's level in the style of its paragraph where the element does not. */
    private static void headings(Element body) {
        for (var paragraph : body.select(WORD_HEADING)) {
            var outline = OUTLINE.matcher(paragraph.attr("style"));
            var named = HEADING_CLASS.matcher(paragraph.className());
            var level =
                    outline.find() ? outline.group(1) : named.find() && named.group(1) != null ? named.group(1) : "1";
            paragraph.tagName("h" + Math.clamp(Integer.parseInt(level) + 1, 2, 4));
        }
    }

    private static void alignment(Element body) {
        for (var centred : body.select(CENTRE)) {
            centred.select("p, h1, h2, h3, h4, h5, h6").addClass("align-center");
            centred.addClass("align-center");
        }
        for (var element : body.select(SAYS_ALIGNMENT)) {
            var style = ALIGNED.matcher(element.attr("style"));
            var side = style.find() ? style.group(1) : element.attr("align");
            if (Set.of("left", "center", "right").contains(side.toLowerCase(Locale.ROOT))) {
                element.attr("class", "align-" + side.toLowerCase(Locale.ROOT));
            }
        }
        for (var element : body.select(CLASSED)) {
            var alignment = element.classNames().stream()
                    .filter(name -> BodyPolicy.ALIGNMENT.matcher(name).matches())
                    .findFirst();
            alignment.ifPresentOrElse(name -> element.attr("class", name), () -> element.removeAttr("class"));
        }
    }

    /** Without its picture an image is nothing; without words it must be given some, which an empty attribute asks for. */
    private static void images(Element body) {
        for (var image : body.select(IMAGE)) {
            if (!BodyPolicy.OWN_IMAGE.matcher(image.attr("src")).matches()) {
                image.remove();
            } else if (!image.hasAttr("alt")) {
                image.attr("alt", "");
            }
        }
    }

    private static void names(Element body) {
        for (var element : body.getAllElements()) {
            if (element != body) {
                var name = element.tagName().toLowerCase(Locale.ROOT);
                element.tagName(RENAMED.getOrDefault(name, name));
            }
        }
        for (var element : body.getAllElements()) {
            if (element != body && isFormOnly(element)) {
                element.unwrap();
            }
        }
    }

    /** Fonts, frames of the layout and names of other programs; blocks are looked at later. */
    private static boolean isFormOnly(Element element) {
        var name = element.tagName();
        return name.equals("span")
                ? !element.hasAttr("lang") && !element.hasAttr("dir")
                : !BodyPolicy.ELEMENTS.contains(name) && !Blocks.isBlock(element);
    }
}
