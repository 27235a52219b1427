package org.gongkai.report.desk.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.writing.HtmlTables;

/**
 * A way to word each section, for a bureau and for a government. Figures come from the tables; what only the agency
 * knows stands in brackets, for the writer to fill in.
 */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一（一）")
final class SectionExamples {

    private static final Pattern GAP = Pattern.compile("\\[([a-zA-Z./]+)]");

    private SectionExamples() {}

    /** @param key of the section, or {@code introduction}; empty text where there is no example */
    static String of(String key, Edition edition, Agency agency) {
        var own = "example." + key + "." + agency.kind().name().toLowerCase(Locale.ROOT);
        var general = "example." + key;
        var found = DeskWords.WORDS.has(own) ? own : general;
        return DeskWords.WORDS.has(found) ? filled(DeskWords.of(found), edition.report(), agency) : "";
    }

    private static String filled(String example, Report report, Agency agency) {
        var year = report.year().orElse(0);
        var named = example.replace("[agency]", agency.name()).replace("[year]", DeskWords.of(year));
        return GAP.matcher(named).replaceAll(gap -> Matcher.quoteReplacement(figure(gap.group(1), report)));
    }

    private static String figure(String place, Report report) {
        return report.form()
                .slot(new Place(place))
                .map(report.figures()::cell)
                .map(HtmlTables::printed)
                .filter(text -> !text.isEmpty())
                .orElse(DeskWords.of("example.gap"));
    }
}
