package org.gongkai.publication.web.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpDecision;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUpOutline;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.RegisteredDocument;

/** Clean-ups as the pages show them. */
final class CleanUpLines {

    static final String UNDECIDED = "undecided";

    private CleanUpLines() {}

    static String path(CleanUpId id) {
        return RegisterPath.CLEAN_UPS + id.value() + "/";
    }

    /** As addresses name it. */
    static String key(CleanUpDecision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    static List<DocumentsView.Choice> decisions() {
        return Stream.of(CleanUpDecision.values())
                .map(each -> new DocumentsView.Choice(key(each), Registers.WORDS.of(each.key())))
                .toList();
    }

    static CleanUpsView.Listed listed(CleanUpOutline cleanUp) {
        return new CleanUpsView.Listed(
                path(cleanUp.id()),
                cleanUp.year(),
                cleanUp.asAt().toString(),
                cleanUp.documents(),
                cleanUp.undecided(),
                mark(cleanUp.state()),
                state(cleanUp.state()),
                Registers.WORDS.of("recorded", cleanUp.startedBy(), Moments.minute(cleanUp.startedAt())));
    }

    static List<DocumentView.Fact> facts(CleanUp cleanUp) {
        var facts = new ArrayList<DocumentView.Fact>();
        add(facts, "asAt", Optional.of(cleanUp.asAt().toString()));
        add(
                facts,
                "started",
                Optional.of(Registers.WORDS.of("recorded", cleanUp.startedBy(), Moments.minute(cleanUp.startedAt()))));
        add(facts, "publishedOn", cleanUp.publishedOn().map(LocalDate::toString));
        add(facts, "reason", cleanUp.cancelled());
        return facts;
    }

    private static void add(List<DocumentView.Fact> facts, String field, Optional<String> text) {
        text.ifPresent(each -> facts.add(new DocumentView.Fact(Registers.WORDS.of("field." + field), each)));
    }

    static List<CleanUpView.Count> counts(CleanUp cleanUp, String shown) {
        var counts = new ArrayList<CleanUpView.Count>();
        counts.add(count("clean-up.all", cleanUp.lines().size(), "", shown));
        counts.add(count("clean-up.undecided", cleanUp.undecided(), UNDECIDED, shown));
        for (var decision : CleanUpDecision.values()) {
            counts.add(count(decision.key(), cleanUp.with(decision).size(), key(decision), shown));
        }
        return counts;
    }

    private static CleanUpView.Count count(String words, long count, String key, String shown) {
        return new CleanUpView.Count(
                Registers.WORDS.of(words), count, key.isEmpty() ? "./" : "?show=" + key, key.equals(shown));
    }

    /** Whether a line is in the list that is asked for. */
    static boolean isShown(CleanUp.Line line, String shown) {
        var decided = line.decided().map(each -> key(each.what())).orElse(UNDECIDED);
        return shown.isEmpty() || decided.equals(shown);
    }

    /** @param document as it is now; empty for an entry that was cancelled since */
    static CleanUpView.Line line(CleanUp.Line line, Optional<RegisteredDocument> document, LocalDate today, Sent sent) {
        var now = document.flatMap(each -> each.on(today));
        var decided = line.decided();
        return new CleanUpView.Line(
                line.position(),
                sent.all("document").contains(Integer.toString(line.position())),
                RegisterPath.DOCUMENTS + line.key().text() + "/",
                line.title(),
                line.documentNumber().orElse(""),
                Registers.WORDS.of(line.kind().key()),
                line.issuedOn().toString(),
                now.map(DocumentLines::mark).orElse("off"),
                now.map(Validity::key).map(Registers.WORDS::of).orElseGet(() -> Registers.WORDS.of("clean-up.gone")),
                document.filter(each -> each.isPublic() || each.source().isPresent())
                                .isPresent()
                        ? ""
                        : Registers.WORDS.of("clean-up.hidden"),
                decided.map(each -> Registers.WORDS.of(each.what().key()))
                        .orElseGet(() -> Registers.WORDS.of("clean-up.undecided")),
                decided.map(CleanUp.Decided::reason).orElse(""),
                decided.map(each -> Registers.WORDS.of("recorded", each.by(), Moments.minute(each.at())))
                        .orElse(""));
    }

    static String mark(CleanUp.State state) {
        return switch (state) {
            case OPEN, DRAFTED -> "busy";
            case PUBLISHED -> "good";
            case CANCELLED -> "off";
        };
    }

    static String state(CleanUp.State state) {
        return Registers.WORDS.of("clean-up.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
