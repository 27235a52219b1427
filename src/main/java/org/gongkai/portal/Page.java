package org.gongkai.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Everything the layout shows around a page's own content.
 *
 * @param of the agency's site it is a page of
 * @param languages all that the site has
 * @param origin scheme, host and port of absolute addresses
 * @param path address without the language, not percent-encoded
 * @param trail the pages above this one, from the top
 * @param feed address of the feed of what the page lists
 * @param about description in schema.org's terms, as JSON that is safe inside HTML
 */
public record Page(
        AgencySite of,
        Site site,
        List<Link> navigation,
        List<Language> languages,
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

    /** Classes of the whole page: the site's theme, and columns where the language is written in them. */
    public String style() {
        return language.direction()
                .style()
                .map(style -> of.face().theme().style() + " " + style)
                .orElse(of.face().theme().style());
    }

    public List<Language> otherLanguages() {
        return languages.stream().filter(each -> each != language).toList();
    }

    /** Where a visitor chooses how pages are shown, to come back to this one. */
    public String display() {
        return href(DisplayPages.PAGE) + "?from=" + UriUtils.encode(inLanguage(language), StandardCharsets.UTF_8);
    }

    /** The home page of the agency's site. */
    public String home() {
        return href(of.at("/"));
    }

    /** How to reach the disclosure office: as the agency says, on its own site else as the operator set. */
    public String contact() {
        var set = of.isOwn() ? site.contact() : "";
        return of.face().contact().isBlank() ? set : of.face().contact();
    }

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
        return isChinese && !language.equals(Language.CHINESE) ? Language.CHINESE.tag() : null;
    }

    /** What readers of this page call a language. */
    public String nameOf(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language.locale());
    }

    public String inLanguage(Language other) {
        return other.prefix() + path;
    }

    public boolean isHome() {
        return path.equals(of.at("/"));
    }

    /** Whether it stands below another by its address or its trail. */
    public boolean isWithin(String target) {
        return path.startsWith(target)
                || trail.stream().anyMatch(above -> above.path().startsWith(target));
    }

    /** The words above the masthead's rule and at the end of every title. */
    public String siteName() {
        return words.of("site.name", of.name());
    }

    public Page below(Link... above) {
        return with(List.of(above), feed, about);
    }

    public Page withFeed(String address) {
        return with(trail, Optional.of(address), about);
    }

    public Page about(String description) {
        return with(trail, feed, Optional.of(description));
    }

    private Page with(List<Link> newTrail, Optional<String> newFeed, Optional<String> newAbout) {
        return new Page(
                of, site, navigation, languages, language, words, origin, path, title, newTrail, newFeed, newAbout);
    }
}
