package org.gongkai.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.workbench.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done on a matter, in words; shown by {@code ledger/history.jte}. Whether the reader may see it is for the page to ask. */
@Component
public class History {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final LedgerEntries entries;
    private final Agencies agencies;
    private final Words words = Words.in("ledger");
    private final DateTimeFormatter when = DateTimeFormatter.ofPattern(words.of("when"), Locale.SIMPLIFIED_CHINESE);

    History(LedgerEntries entries, Agencies agencies) {
        this.entries = entries;
        this.agencies = agencies;
    }

    /**
     * One act in a sentence.
     *
     * @param at the moment, for machines
     */
    public record Line(Entry entry, String at, String sentence) {}

    /** Oldest first. */
    public List<Line> of(Matter matter) {
        return lines(entries.of(matter));
    }

    /** In the order given. */
    public List<Line> lines(Collection<Entry> some) {
        var known =
                agencies.find(some.stream().map(entry -> entry.act().agency()).toList());
        return some.stream()
                .map(entry -> new Line(entry, entry.at().toString(), sentence(entry, known)))
                .toList();
    }

    /** The act's name in words, or the name itself where a module has given it none. */
    public String name(Act act) {
        return worded("act.", act.name());
    }

    /** Every act that has words, by its name. */
    public Map<String, String> acts() {
        var acts = new TreeMap<String, String>();
        words.startingWith("act.").forEach(key -> acts.put(key.substring("act.".length()), words.of(key)));
        return acts;
    }

    /** What kind of matter it is, in words. */
    public String kind(Matter matter) {
        return worded("matter.", matter.kind());
    }

    private String sentence(Entry entry, Map<AgencyId, Agency> known) {
        var act = entry.act();
        return words.of(
                "line",
                when.format(entry.at().atZone(HERE)),
                who(entry.by(), known.get(act.agency())),
                act.insteadOf().map(name -> words.of("instead", name)).orElse(""),
                name(act),
                act.version().isPresent() ? version(act, act.version().getAsInt()) : "",
                details(act),
                act.reason().map(why -> words.of("reason", why)).orElse(""));
    }

    /** What is edited again and again has drafts; what has been published once has versions. */
    private String version(Act act, int number) {
        var own = "version." + act.matter().kind();
        return words.of(words.has(own) ? own : "version", Integer.toString(number));
    }

    /** Somebody's agency is named where it is not the one whose ledger this is. */
    private String who(Entry.By by, @Nullable Agency here) {
        var own = here != null && here.name().equals(by.agency());
        var post = Stream.of(own ? "" : by.agency(), by.posts())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining());
        return post.isEmpty() ? words.of("who.program", by.name()) : words.of("who", by.name(), post);
    }

    private String details(Act act) {
        var details = act.details().entrySet().stream()
                .filter(History::isForReading)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> words.of("detail", worded("detail.", each.getKey()), value(each)))
                .collect(Collectors.joining(words.of("details.between")));
        return details.isEmpty() ? "" : words.of("details", details);
    }

    /** What stands for one of a few choices is told in the words of that choice. */
    private String value(Map.Entry<String, String> detail) {
        var key = "value." + detail.getKey() + "." + detail.getValue();
        return words.has(key) ? words.of(key) : detail.getValue();
    }

    /** A digest proves something to a program and tells a reader nothing; the exported entry has it. */
    private static boolean isForReading(Map.Entry<String, String> detail) {
        return !DIGEST.matcher(detail.getValue()).matches();
    }

    private String worded(String prefix, String name) {
        return words.has(prefix + name) ? words.of(prefix + name) : name;
    }
}
