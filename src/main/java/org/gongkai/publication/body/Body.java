package org.gongkai.publication.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The body of an item. Whatever comes in (typed, pasted from Word or WPS, imported, sent by a program) goes through {@link #clean} before it is
 * kept; what comes out is the same however often it goes through again.
 */
public final class Body {

    /** Deeper elements are read as if they stood at this depth, as browsers do. */
    private static final int DEEPEST = 200;

    private static final Pattern NO_CHARACTER =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\x{202D}\\x{202E}\\x{FFFE}\\x{FFFF}]|\\p{Cs}");

    private Body() {}

    /** Sound, semantic HTML without anything active: headings h2 to h4, paragraphs, lists, tables with their spans, links, images of our own. */
    public static String clean(String html) {
        var once = pass(html);
        // Dropping an element can leave an empty or adjoining one, which the next pass sees; hostile input needs a
        // third.
        for (var again = pass(once); !again.equals(once); again = pass(once)) {
            if (again.length() > 2 * html.length() + 1000) {
                return "";
            }
            once = again;
        }
        return once;
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
        return parse(html).select("img[src]").stream()
                .map(image -> image.attr("src"))
                .filter(source -> BodyPolicy.OWN_IMAGE.matcher(source).matches())
                .map(source -> source.substring(source.lastIndexOf('/') + 1))
                .distinct()
                .toList();
    }

    /** How many images say nothing to whoever cannot see them. */
    public static long imagesWithoutWords(String html) {
        return parse(html).select("img").stream().filter(Body::isMute).count();
    }

    private static boolean isMute(Element image) {
        return image.attr("alt").isBlank();
    }

    private static Document parse(String html) {
        var page = Jsoup.parse(
                NO_CHARACTER.matcher(html).replaceAll(""),
                "",
                Parser.htmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
