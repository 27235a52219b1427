package org.gongkai.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.portal.Direction;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Validity;
import org.gongkai.publication.open.PublicAddress;

/**
 * A line of a public list: index, name, summary and day of writing, as the law demands of a catalogue (条例 Art. 12), and what else readers look for.
 *
 * @param from name of the agency, where a list gathers several
 */
@LegalBasis(article = 12)
public record ItemLine(
        String title,
        String path,
        String language,
        Optional<String> summary,
        String index,
        Optional<String> number,
        LocalDate writtenOn,
        Instant publishedAt,
        Optional<Validity> validity,
        Optional<String> from) {

    static ItemLine of(PublishedLine line) {
        return new ItemLine(
                line.title(),
                PublicAddress.of(line.id()),
                line.language(),
                line.summary(),
                line.index().text(),
                line.documentNumber(),
                line.writtenOn(),
                line.publishedAt(),
                line.validity(),
                Optional.empty());
    }

    public Direction direction() {
        return Direction.of(language);
    }

    /** Whether its language is to be told: a reader of Chinese expects Chinese. */
    public boolean isInAnotherLanguage() {
        return !language.startsWith("zh");
    }
}
