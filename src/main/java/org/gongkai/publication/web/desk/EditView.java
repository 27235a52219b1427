package org.gongkai.publication.web.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;
import org.springframework.util.MultiValueMap;

/**
 * The form of an item.
 *
 * @param fields what stands in them
 * @param base revision that a save is based on
 * @param shows which groups of fields the kind needs
 * @param conflicts what somebody else saved meanwhile
 * @param found items that could be related
 * @param language of the words the script says, as JSON
 */
public record EditView(
        String path,
        int base,
        MultiValueMap<String, String> fields,
        Faults faults,
        Shows shows,
        List<Choice> columns,
        List<Choice> kinds,
        List<Choice> attributes,
        List<Choice> grounds,
        List<Choice> obtained,
        List<Choice> relationTypes,
        List<Choice> languages,
        List<FileLine> files,
        List<RelationLine> relations,
        List<Consent> consents,
        Optional<List<RelationLine>> found,
        List<Clash> clashes,
        String owner,
        String client) {

    public record Choice(String value, String words, String hint, boolean chosen) {}

    /**
     * @param document whether it can have a number
     * @param validity whether it is in force from a day
     */
    public record Shows(boolean document, boolean validity, boolean consultation, boolean withheld) {}

    public record FileLine(String sha256, String name, String about, int at) {}

    public record RelationLine(String value, String type, String title, String about) {}

    public record Consent(String agency, String answered, String answer, String note, String label) {}

    /** A field that somebody else changed too. */
    public record Clash(String field, String label, String yours, String theirs) {}

    /** What stands in a field; empty for nothing. */
    public String value(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    /** Whether one of some fields holds something or is wrong, so that its group must not be folded away. */
    public boolean isUsed(String... names) {
        for (var name : names) {
            if (!value(name).isEmpty() || !faults.of(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
