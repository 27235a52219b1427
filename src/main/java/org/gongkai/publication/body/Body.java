package org.gongkai.publication.body;

import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The body of an item. Whatever comes in (typed, pasted from Word or WPS, imported, sent by a program) goes through {@link #clean} before it is
 * kept; what comes out is the same however often it goes through again.
 */
public final class Body {

    /** Deeper elements are read as if they stood at this depth, as browsers do. */
    private static final int DEEPEST = 200;

    /** Controls, what turns the direction of others' words, and what is no character at all. */
    private static final IntPredicate NO_CHARACTER =
            each -> Character.isISOControl(each) && each != '\n' && each != '\t'
                    || each == 0x202D
                    || each == 0x202E
                    || each >= 0xD800 && each <= 0xDFFF
                    || each == 0xFFFE
                    || each == 0xFFFF;

    private static final Evaluator IMAGE = Selector.evaluatorOf("img");
    private static final Evaluator SHOWN_IMAGE = Selector.evaluatorOf("img[src]");

    private Body() {}

    /** Sound, semantic HTML without anything active: headings h2 to h4, paragraphs, lists, tables with their spans, links, images of our own. */
    public static String clean(String html) {
        var clean = pass(html);
        if (clean.equals(html)) {
            return clean;
        }
        // Dropping an element can leave an empty or adjoining one, which the next pass sees; hostile input needs a
        // third.
        for (var again = pass(clean); !again.equals(clean); again = pass(clean)) {
            if (again.length() > 2 * html.length() + 1000) {
                return "";
            }
            clean = again;
        }
        return clean;
    }

    private static String pass(String html) {
        var page = parse(html);
        Normalised.of(page.body());
        return BodyPolicy.sanitized(page.body().html()).strip();
    }

    public static boolean isClean(String html) {
        return html.equals(clean(html));
    }

    /** Addresses in the store of the images that a body shows. */
    public static List<String> images(String html) {
        return parse(html).select(SHOWN_IMAGE).stream()
                .map(image -> image.attr("src"))
                .filter(source -> BodyPolicy.OWN_IMAGE.matcher(source).matches())
                .map(source -> source.substring(source.lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }

    /** How many images say nothing to whoever cannot see them. */
    public static long imagesWithoutWords(String html) {
        return parse(html).select(IMAGE).stream().filter(Body::isMute).count();
    }

    private static boolean isMute(Element image) {
        return image.attr("alt").isBlank();
    }

    private static Document parse(String html) {
        var page = Jsoup.parse(characters(html), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static String characters(String html) {
        if (html.codePoints().noneMatch(NO_CHARACTER)) {
            return html;
        }
        return html.codePoints()
                .filter(NO_CHARACTER.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
