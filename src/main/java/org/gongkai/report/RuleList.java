package org.gongkai.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;

/** The rules that reports are held to, in words: what the command line prints and the manual shows. */
public final class RuleList {

    private RuleList() {}

    /**
     * A rule in one language.
     *
     * @param basis as officials cite it, in Chinese in every language
     * @param text what the rule demands, one sentence or two
     * @param remedy what to do about a breach
     */
    public record Entry(String id, Rule.Scope scope, Severity severity, String basis, String text, String remedy) {}

    /** Every rule, in the order of {@link Rule}. */
    public static List<Entry> in(Locale locale) {
        var wording = Wording.in(locale);
        return Arrays.stream(Rule.values()).map(rule -> entry(rule, wording)).toList();
    }

    private static Entry entry(Rule rule, Wording wording) {
        return new Entry(
                rule.id(),
                rule.scope(),
                rule.severity(),
                rule.basis().toString(),
                wording.of("rule." + rule.id()),
                wording.of("rule." + rule.id() + ".remedy"));
    }
}
