package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;

/** N6 and A-03: what was taken in processing fees is told in section six, and the sums told agree. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一（六）")
final class FeeCheck {

    private static final Pattern FEE = Pattern.compile("处理费|收费|费用");
    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final int FIRST_YEAR = 2021;

    private final StatedText text;
    private final Report report;
    private final List<Finding> findings = new ArrayList<>();

    private FeeCheck(StatedText text, Report report) {
        this.text = text;
        this.report = report;
    }

    static List<Finding> of(StatedText text, Report report) {
        var check = new FeeCheck(text, report);
        check.totals();
        check.silence();
        return check.findings;
    }

    /** The first total told holds; another total elsewhere contradicts it. */
    private void totals() {
        var totals = text.figures().stream()
                .filter(figure -> figure.matter().equals(Matter.PROCESSING_FEE))
                .filter(figure -> !figure.quote().contains("其中"))
                .toList();
        for (var i = 1; i < totals.size(); i++) {
            var first = yuan(totals.getFirst());
            var other = yuan(totals.get(i));
            if (first.compareTo(other) != 0
                    && totals.get(i).section() != totals.getFirst().section()) {
                var message = Message.of(
                        "finding.N6", totals.getFirst().quote(), totals.get(i).quote());
                findings.add(Finding.of(
                        Rule.N6,
                        Place.of(totals.get(i).section()),
                        message,
                        first.toPlainString(),
                        other.toPlainString()));
                return;
            }
        }
    }

    private static BigDecimal yuan(StatedFigure figure) {
        return figure.unit().startsWith("万") ? figure.value().multiply(WAN) : figure.value();
    }

    private void silence() {
        var year = report.year().orElse(0);
        var received = Matter.RECEIVED.values(report.figures());
        var hasRequests = received.stream().anyMatch(value -> value.signum() > 0);
        if (year >= FIRST_YEAR
                && report.form().format() == Format.STANDARD_2021
                && hasRequests
                && !report.narrative().of(Section.OTHER).isEmpty()
                && !isTold()) {
            findings.add(Finding.of(Rule.A03, Place.of(Section.OTHER), Message.of("finding.A-03")));
        }
    }

    private boolean isTold() {
        return FEE.matcher(report.narrative().text(Section.OTHER)).find()
                || text.figures().stream().map(StatedFigure::matter).anyMatch(Matter.PROCESSING_FEE::equals);
    }
}
