package org.gongkai.supervision.web;

import java.util.List;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Finding;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.supervision.Uploads;
import org.gongkai.supervision.offline.PackageCheck;
import org.gongkai.workbench.Words;

/**
 * A file as it was read, before it is taken in.
 *
 * @param origin whether it is a package of ours, in words
 * @param blocking how many findings keep it out
 */
public record EnterView(
        String file,
        String agency,
        String year,
        String origin,
        int blocking,
        List<Remark> remarks,
        List<String> introduction,
        List<FiledView.Part> parts) {

    private static final Wording WORDING = Wording.in(Wording.CHINESE);

    /** @param wantsReason whether the report can be taken in only with the agency's reason for this */
    public record Remark(String severity, String rule, String text, boolean wantsReason, String reason) {}

    static EnterView of(
            Uploads.Upload file,
            ReadReport read,
            PackageCheck check,
            List<Finding> findings,
            List<String> reasons,
            Words words) {
        var report = read.report();
        var typed = reasons.iterator();
        return new EnterView(
                file.name(),
                report.agency().orElse(words.of("moving.unknown")),
                report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : words.of("moving.unknown"),
                told(check, words),
                (int) findings.stream().filter(Finding::blocks).count(),
                findings.stream()
                        .map(finding ->
                                remark(finding, finding.wantsExplanation() && typed.hasNext() ? typed.next() : ""))
                        .toList(),
                report.narrative().introduction(),
                FiledView.parts(report));
    }

    private static Remark remark(Finding finding, String reason) {
        return new Remark(
                WORDING.of("severity." + finding.severity().key()),
                finding.rule().id(),
                WORDING.of(finding.message()),
                finding.wantsExplanation(),
                reason);
    }

    static String told(PackageCheck check, Words words) {
        return switch (check) {
            case PackageCheck.Ours(var day) -> words.of("package.ours", day.toString());
            case PackageCheck.Plain() -> words.of("package.plain");
            case PackageCheck.Altered() -> words.of("package.altered");
            case PackageCheck.ForOther(var name, var year) -> words.of("package.other", name, String.valueOf(year));
        };
    }
}
