package org.gongkai.portal;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Everything the layout shows around a page's own content.
 *
 * @param agency whose site this is
 * @param origin scheme, host and port of absolute addresses
 * @param path address without the language, not percent-encoded
 * @param trail the pages above this one, from the top
 * @param feed address of the feed of what the page lists
 * @param about description in schema.org's terms, as JSON that is safe inside HTML
 */
public record Page(
        Agency agency,
        Site site,
        List<Link> navigation,
        Language language,
        Words words,
        String origin,
        String path,
        String title,
        List<Link> trail,
        Optional<String> feed,
        Optional<String> about) {

    /** A link with its words. */
    public record Link(String words, String path) {}

    /** A page of this site in the language of this page. */
    public String href(String target) {
        return language.prefix() + target;
    }

    /** For machines: with scheme and host, percent-encoded. */
    public String absolute(String target) {
        return Origins.absolute(origin, target);
    }

    /** For people: with scheme and host, as a browser shows it. */
    public String address() {
        return origin + inLanguage(language);
    }

    /** The {@code lang} of words that may be Chinese on a page in another language; null where they are in the page's. */
    public @Nullable String languageOf(String text) {
        var isChinese = text.codePoints().anyMatch(Character::isIdeographic);
        return isChinese && language != Language.CHINESE ? Language.CHINESE.tag() : null;
    }

    public String inLanguage(Language other) {
        return other.prefix() + path;
    }

    public boolean isHome() {
        return path.equals("/");
    }

    public boolean isWithin(String target) {
        return path.startsWith(target);
    }

    /** The words above the masthead's rule and at the end of every title. */
    public String siteName() {
        return words.of("site.name", agency.name());
    }

    public Page below(Link... above) {
        return new Page(agency, site, navigation, language, words, origin, path, title, List.of(above), feed, about);
    }

    public Page withFeed(String address) {
        return new Page(
                agency, site, navigation, language, words, origin, path, title, trail, Optional.of(address), about);
    }

    public Page about(String description) {
        return new Page(
                agency, site, navigation, language, words, origin, path, title, trail, feed, Optional.of(description));
    }
}
