package org.gongkai.publication.catalogue;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * What a row of a standard catalogue says, column by column.
 *
 * @param field one of the fields the standard catalogues are laid down for, or one of the agency's own
 * @param second may be empty
 * @param timeLimit in words
 * @param otherChannel what is ticked as 其他; empty where it is not
 * @param group the certain people it is for; empty where it is for everybody alone
 */
@LegalBasis(source = Source.GRASS_ROOTS_OPINION)
public record StandardEntry(
        String field,
        String first,
        String second,
        String elements,
        String basis,
        String timeLimit,
        String subject,
        Set<StandardChannel> channels,
        String otherChannel,
        boolean everybody,
        String group,
        boolean proactive,
        boolean onRequest,
        Set<StandardTier> tiers) {

    public StandardEntry {
        channels = channels.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(channels));
        tiers = tiers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(tiers));
    }

    /** The limit in working days, where the words come to one. */
    public OptionalInt limit() {
        return TimeLimit.workingDays(timeLimit);
    }

    /** By which a row is known again when a workbook is brought once more. */
    public String key() {
        return String.join("\n", field, first, second);
    }

    /** All the ways, each with its box, as the catalogues print them in one cell. */
    public String boxes() {
        var listed = Stream.of(StandardChannel.values())
                .map(channel -> (channels.contains(channel) ? "■" : "□") + channel.label());
        var other = otherChannel.isEmpty() ? "□其他____" : "■其他" + otherChannel;
        return Stream.concat(listed, Stream.of(other)).collect(Collectors.joining("\n"));
    }
}
