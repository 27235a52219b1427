package org.gongkai.publication.catalogue;

import java.util.Arrays;
import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;

/**
 * What an agency's disclosure guide says beyond what its profile and its catalogue tell (条例 Art. 12).
 *
 * @param channels one for each way there is, in their order; those that are not open among them
 * @param places where what is public can be read on paper (条例 Art. 25); may be empty
 * @param sections of the agency's own text
 * @param version counts its changes
 */
@LegalBasis(article = 12)
public record Guide(AgencyId agency, List<Channel> channels, String places, List<OwnSection> sections, int version) {

    public Guide {
        channels = List.copyOf(channels);
        sections = List.copyOf(sections);
    }

    public static Guide blank(AgencyId agency) {
        return new Guide(
                agency,
                Arrays.stream(RequestChannel.values()).map(Channel::plain).toList(),
                "",
                List.of(),
                0);
    }

    /** The ways that are open. */
    public List<Channel> open() {
        return channels.stream().filter(Channel::isOpen).toList();
    }

    /**
     * A way for requests.
     *
     * @param contact where it leads; empty for the office's own address or number
     * @param cautions what an applicant has to know; empty for the usual ones
     */
    public record Channel(RequestChannel kind, boolean opened, String contact, String cautions) {

        static Channel plain(RequestChannel kind) {
            return new Channel(kind, kind.isBasic(), "", "");
        }

        public boolean isOpen() {
            return opened || kind.isBasic();
        }
    }

    /** @param text paragraphs, separated by line breaks */
    public record OwnSection(String title, String text) {}
}
