package org.gongkai.command.export;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where pages, styles and lists lead, on the site itself.
 *
 * @param origins scheme and host that mean the site
 */
record Links(Set<String> origins) {

    private static final Pattern IN_STYLES = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
    private static final Pattern IN_LISTS = Pattern.compile("<loc>([^<]+)</loc>");

    Set<Address> of(Document page, Address at) {
        var found = new LinkedHashSet<Address>();
        for (var element : page.select("[href], [src], object[data]")) {
            // A form is sent to the running site; a base would turn every other link, and no page of the site has one.
            Address.of(target(element), at, origins).ifPresent(found::add);
        }
        return found;
    }

    Set<Address> ofStyles(String styles, Address at) {
        return matches(IN_STYLES, styles, at);
    }

    /** Of a list for search engines. */
    Set<Address> ofList(String list, Address at) {
        return matches(IN_LISTS, list, at);
    }

    private Set<Address> matches(Pattern pattern, String text, Address at) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .flatMap(link -> Address.of(link, at, origins).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Document parsed(String html) {
        return Jsoup.parse(html);
    }

    private static String target(Element element) {
        for (var attribute : new String[] {"href", "src", "data"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return "";
    }
}
