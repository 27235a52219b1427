package org.gongkai.publication.body;

import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in a body. Everything else is dropped; the words of dropped elements stay, but for those of scripts and styles. */
final class BodyPolicy {

    static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "a",
            "img",
            "blockquote",
            "sub",
            "sup",
            "strong",
            "em",
            "br",
            "hr",
            "span",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td");

    /** Where images of bodies are read from: the store, by the SHA-256 of their content. */
    static final Pattern OWN_IMAGE = Pattern.compile("/images/[0-9a-f]{64}");

    static final Pattern ALIGNMENT = Pattern.compile("align-(?:left|center|right)");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");
    private static final Pattern LIST_STYLE = Pattern.compile("[1aAiI]");

    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff[0-9a-f]{2});");

    /** The toolkit's own policy for tables would drop spans, headings and captions, which the blind read a table by. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(ELEMENTS.toArray(String[]::new))
            .allowWithoutAttributes("a")
            .disallowWithoutAttributes("span", "img")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowAttributes("src")
            .matching(OWN_IMAGE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("td", "th")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("class")
            .matching(ALIGNMENT)
            .onElements("p", "h2", "h3", "h4", "td", "th")
            .allowAttributes("start", "value")
            .matching(NUMBER)
            .onElements("ol", "li")
            .allowAttributes("type")
            .matching(LIST_STYLE)
            .onElements("ol")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(DIRECTION)
            .globally()
            .toFactory();

    private BodyPolicy() {}

    static String sanitized(String html) {
        // The toolkit writes signs of full width as numbers for browsers long gone; in Chinese text every comma is one.
        return FULL_WIDTH
                .matcher(POLICY.sanitize(html))
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }
}
