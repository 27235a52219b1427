package org.gongkai.publication.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemId;

/**
 * The disclosure rules of an agency (政府信息公开制度): the law's texts it works by, and its own.
 *
 * @param version counts its changes
 */
@LegalBasis(source = Source.PLATFORM_NOTICE, part = "二")
public record DisclosureRules(AgencyId agency, List<Document> documents, int version) {

    public DisclosureRules {
        documents = List.copyOf(documents);
    }

    /** The texts every agency works by, until it keeps a list of its own. */
    public static DisclosureRules usual(AgencyId agency) {
        return new DisclosureRules(
                agency,
                Stream.of(
                                Source.REGULATION,
                                Source.PROCESSING_FEE_MEASURES,
                                Source.ANNUAL_REPORT_NOTICE,
                                Source.PLATFORM_NOTICE,
                                Source.SECRECY_LAW)
                        .map(Document::of)
                        .toList(),
                0);
    }

    /**
     * One text.
     *
     * @param citation document number; may be empty
     * @param link address elsewhere; empty where there is none
     * @param item the published item that holds it, for the agency's own
     */
    public record Document(String title, String citation, String link, Optional<ItemId> item) {

        static Document of(Source source) {
            return new Document(source.title(), source.documentNumber(), "", Optional.empty());
        }
    }
}
