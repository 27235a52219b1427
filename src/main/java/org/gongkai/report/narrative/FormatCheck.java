package org.gongkai.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;

/** N7 and A-01: since 2021 a report follows the notice of 2021, in its words and in its tables, and keeps it short. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE)
final class FormatCheck {

    /** “国办公开办函〔2019〕60号”, in any brackets. */
    private static final Pattern TRIAL_NOTICE = Pattern.compile("[〔\\[（(【﹝]2019[〕\\]）)】﹞]第?60号");

    private static final int FIRST_YEAR = 2021;
    private static final int LONGEST = 1000;

    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private FormatCheck(Report report) {
        this.report = report;
    }

    static List<Finding> of(Report report) {
        var check = new FormatCheck(report);
        if (report.year().orElse(0) >= FIRST_YEAR) {
            check.citation();
            check.table();
            check.length();
        }
        return check.findings;
    }

    private void citation() {
        var introduction = report.narrative().introduction().stream().filter(FormatCheck::citesTrialNotice);
        if (introduction.findFirst().isPresent()) {
            findings.add(citation(Place.REPORT));
            return;
        }
        Stream.of(Section.values())
                .filter(section -> report.narrative().of(section).stream().anyMatch(FormatCheck::citesTrialNotice))
                .findFirst()
                .ifPresent(section -> findings.add(citation(Place.of(section))));
    }

    private static boolean citesTrialNotice(String paragraph) {
        var bare = new StringBuilder(paragraph.length());
        paragraph
                .chars()
                .filter(c -> !Prose.isSpace((char) c))
                .forEach(c -> bare.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
        return TRIAL_NOTICE.matcher(bare).find();
    }

    private static Finding citation(Place place) {
        return Finding.of(
                Rule.N7,
                place,
                Message.of("finding.N7.citation"),
                Source.ANNUAL_REPORT_NOTICE.documentNumber(),
                Source.ANNUAL_REPORT_TRIAL_NOTICE.documentNumber());
    }

    /** A report of mixed tables is told of while reading. */
    private void table() {
        if (report.form().format() == Format.TRIAL_2019) {
            findings.add(Finding.of(
                    Rule.N7,
                    Place.of(TableKind.PROACTIVE),
                    Message.of("finding.N7.table"),
                    Format.STANDARD_2021.label(),
                    Format.TRIAL_2019.label()));
        }
    }

    private void length() {
        var length = length(report.narrative().text(Section.GENERAL));
        if (length > LONGEST) {
            findings.add(new Finding(
                    Rule.A01,
                    Rule.A01.severity(),
                    Place.of(Section.GENERAL),
                    Message.of("finding.A-01", String.valueOf(length)),
                    Optional.empty(),
                    Optional.of(String.valueOf(length))));
        }
    }

    /** Characters as people count them: no white space; a headline within the section counts. */
    private static int length(String text) {
        return (int) text.chars().filter(c -> !Prose.isSpace((char) c)).count();
    }
}
