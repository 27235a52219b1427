package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.OwnAgency;
import org.springframework.stereotype.Component;

/** Makes the frame of each page. */
@Component
public class Shell {

    private final OwnAgency own;
    private final Site site;
    private final Origins origins;
    private final List<ColumnPart> parts;

    Shell(OwnAgency own, Site site, Origins origins, List<ColumnPart> parts) {
        this.own = own;
        this.site = site;
        this.origins = origins;
        this.parts =
                parts.stream().sorted(Comparator.comparing(ColumnPart::column)).toList();
    }

    /**
     * @param path address without the language, not percent-encoded
     */
    public Page page(HttpServletRequest request, String path, String title) {
        var language = Language.of(request);
        var words = Words.in(language);
        return new Page(
                own.agency(),
                site,
                navigation(words),
                language,
                words,
                origins.of(request),
                path,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Page.Link> navigation(Words words) {
        return parts.stream()
                .map(part -> new Page.Link(words.of(part.column().key()), part.path()))
                .toList();
    }

    /** The parts of the column that this site has, in the prescribed order. */
    List<ColumnPart> parts() {
        return parts;
    }
}
