package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.springframework.stereotype.Component;

/** Makes the frame of each page. */
@Component
public class Shell {

    private final Sites sites;
    private final Site site;
    private final Origins origins;
    private final Languages languages;
    private final List<ColumnPart> parts;

    Shell(Sites sites, Site site, Origins origins, Languages languages, List<ColumnPart> parts) {
        this.sites = sites;
        this.site = site;
        this.origins = origins;
        this.languages = languages;
        this.parts =
                parts.stream().sorted(Comparator.comparing(ColumnPart::column)).toList();
    }

    /**
     * A page of the site at the root.
     *
     * @param path address without the language, not percent-encoded
     */
    public Page page(HttpServletRequest request, String path, String title) {
        return page(request, sites.own(), path, title);
    }

    /** A page of that agency's site, wherever its address begins. */
    public Page page(HttpServletRequest request, Agency agency, String path, String title) {
        return page(request, sites.of(agency), path, title);
    }

    public Page page(HttpServletRequest request, AgencySite of, String path, String title) {
        var language = Language.of(request);
        var words = Words.in(language);
        return new Page(
                of,
                site,
                navigation(of, words),
                languages.all(),
                language,
                words,
                origins.of(request),
                path,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The parts of the column that the agency has, in the prescribed order. */
    private List<Page.Link> navigation(AgencySite of, Words words) {
        return parts.stream()
                .flatMap(part -> part.path(of).stream()
                        .map(path -> new Page.Link(words.of(part.column().key()), path)))
                .toList();
    }
}
