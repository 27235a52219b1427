package org.gongkai.report.desk;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.platform.Message;
import org.gongkai.report.desk.RegisterFigures.Line;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Severity;
import org.springframework.stereotype.Component;

/** A-05 against the registers: a figure that differs from what they count at the end of the year stands only with a reason. */
@Component
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "一")
class RegisterCheck {

    private final RegisterFigures registers;

    RegisterCheck(RegisterFigures registers) {
        this.registers = registers;
    }

    /** Of a register in which nothing has been entered nothing is said. */
    List<Finding> of(Edition edition, Report report) {
        return registers.of(edition).stream()
                .filter(line -> line.figure().known())
                .filter(line -> line.differsFrom(report))
                .map(line -> finding(line, report))
                .toList();
    }

    private static Finding finding(Line line, Report report) {
        var expected = line.figure().value().toPlainString();
        var found = report.figures().value(line.slot()).orElseThrow().toPlainString();
        var message = Message.of("finding.registers", line.slot().label(), found, expected);
        return Finding.of(Rule.A05, line.slot().place(), message, expected, found)
                .as(Severity.EXPLAIN);
    }
}
