package org.gongkai.publication.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.web.desk.Alignment.Kind;
import org.gongkai.publication.web.desk.Alignment.Step;
import org.gongkai.publication.web.desk.EditView.Clash;
import org.gongkai.publication.web.desk.VersionView.Change;
import org.gongkai.publication.web.desk.VersionView.Piece;
import org.springframework.util.MultiValueMap;

/** What one version has otherwise than another, block by block and in a changed block word by word. */
final class VersionDiff {

    /** A Chinese character by itself, a word or a number whole. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{N}.]+|\\X", Pattern.UNICODE_CHARACTER_CLASS);

    /** Text that is compared block by block, and names that the files have in their own lines. */
    private static final Set<String> ELSEWHERE = Set.of("body", "fileName");

    /** Chosen or brought as a whole, some of them several to a field: nobody changed single characters. */
    private static final Set<String> WHOLE = Set.of(
            "file", "relation", "column", "kind", "language", "obtained", "attribute", "ground", "consentAnswer");

    private VersionDiff() {}

    /** @param spoken the fields in the words that people read */
    static List<Change> fields(
            ItemContent before, ItemContent after, Function<ItemContent, MultiValueMap<String, String>> spoken) {
        return Clashes.between(before, after, spoken).stream()
                .filter(clash -> !ELSEWHERE.contains(clash.field()))
                .map(clash -> new Change("changed", clash.label(), pieces(clash)))
                .toList();
    }

    private static List<Piece> pieces(Clash clash) {
        return WHOLE.contains(clash.field())
                ? pieces(Alignment.between(lines(clash.yours()), lines(clash.theirs())))
                : words(clash.yours(), clash.theirs());
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line + "\n").toList();
    }

    static List<Change> body(String before, String after) {
        var changes = new ArrayList<Change>();
        var steps = Alignment.between(BodyText.blocks(before), BodyText.blocks(after));
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var next = i + 1 < steps.size() ? steps.get(i + 1) : step;
            var block = step.value();
            if (step.kind() == Kind.REMOVED
                    && next.kind() == Kind.ADDED
                    && block.kind().equals(next.value().kind())) {
                changes.add(new Change(
                        "changed", kind(block), words(block.text(), next.value().text())));
                i++;
            } else {
                changes.add(
                        new Change(css(step.kind()), kind(block), List.of(new Piece(tag(step.kind()), block.text()))));
            }
        }
        return changes;
    }

    static List<Piece> words(String before, String after) {
        return pieces(Alignment.between(tokens(before), tokens(after)));
    }

    private static List<Piece> pieces(List<Step<String>> steps) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        var kind = Kind.KEPT;
        for (var step : steps) {
            if (step.kind() != kind && !text.isEmpty()) {
                pieces.add(new Piece(tag(kind), text.toString()));
                text.setLength(0);
            }
            kind = step.kind();
            text.append(step.value());
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(tag(kind), text.toString()));
        }
        return pieces;
    }

    private static List<String> tokens(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static String kind(BodyText.Block block) {
        return ItemWords.of("block." + block.kind());
    }

    private static String css(Kind kind) {
        return switch (kind) {
            case KEPT -> "";
            case REMOVED -> "removed";
            case ADDED -> "added";
        };
    }

    private static String tag(Kind kind) {
        return switch (kind) {
            case KEPT -> "";
            case REMOVED -> "del";
            case ADDED -> "ins";
        };
    }
}
