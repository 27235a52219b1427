package org.gongkai.report.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Page;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedPart.Since;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.Wording;
import org.gongkai.report.desk.Explanation;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Scope;
import org.gongkai.report.model.Section;
import org.gongkai.report.writing.HtmlTables;

/**
 * What the page of a report shows.
 *
 * @param addedUp what an aggregate adds up
 * @param other the government's other report of the year
 * @param versions all that were published, the newest first
 */
public record ReportView(
        Agency agency,
        PublishedReport published,
        List<Part> parts,
        List<Download> downloads,
        List<Remark> remarks,
        List<AddedUp> addedUp,
        Optional<Other> other,
        List<VersionLine> versions) {

    /**
     * One of the six sections.
     *
     * @param table its statutory table as HTML; empty for sections without one
     */
    public record Part(Section section, List<String> paragraphs, String table) {}

    /**
     * The report in one format.
     *
     * @param size empty while the file is being made
     */
    public record Download(String format, String path, String mediaType, String size) {}

    /**
     * A finding in words.
     *
     * @param cell id of the table cell it is about, for a link; empty when it is about no single cell
     * @param reason why it stands though the figures are right, as the agency says; empty where it says nothing
     */
    public record Remark(String severity, String rule, String basis, String text, String cell, String reason) {}

    /**
     * A report that the one shown adds up.
     *
     * @param path empty while it is not public
     */
    public record AddedUp(String title, Optional<String> path, Since since) {}

    /** The other report of the same government and year. */
    public record Other(String title, String path) {}

    static ReportView of(
            Agency agency,
            PublishedReport published,
            Related.Reports related,
            Page page,
            Renditions renditions,
            List<VersionLine> versions,
            Map<String, String> lists) {
        return new ReportView(
                agency,
                published,
                parts(published.report(), lists),
                downloads(agency, published, renditions, isNewest(published, versions)),
                remarks(published, page),
                related.addedUp(),
                related.other(),
                versions);
    }

    /** The sections as the public sees them. */
    public static List<Part> parts(Report report) {
        return parts(report, Map.of());
    }

    private static List<Part> parts(Report report, Map<String, String> lists) {
        return Arrays.stream(Section.values())
                .map(section -> new Part(section, report.narrative().of(section), table(report, section, lists)))
                .toList();
    }

    private static String table(Report report, Section section, Map<String, String> lists) {
        return report.form().tables().stream()
                .filter(table -> table.kind().section() == section)
                .map(table -> HtmlTables.render(table, report.figures(), lists))
                .findFirst()
                .orElse("");
    }

    private static List<Download> downloads(
            Agency agency, PublishedReport published, Renditions renditions, boolean newest) {
        return renditions.all(published).stream()
                .map(each -> new Download(
                        each.format().name(),
                        address(agency, published, each.format().extension(), newest),
                        each.format().mediaType(),
                        size(each.size())))
                .toList();
    }

    private static String address(Agency agency, PublishedReport published, String extension, boolean newest) {
        return newest
                ? Address.of(agency, published.year(), published.kind(), extension)
                : Address.version(agency, published.year(), published.kind(), published.version(), extension);
    }

    private static boolean isNewest(PublishedReport published, List<VersionLine> versions) {
        return versions.getFirst().number() == published.version();
    }

    /** Whether a later version has taken its place. */
    public boolean isReplaced() {
        return !isNewest(published, versions);
    }

    /** Address of the newest version. */
    public String newest() {
        return Address.of(agency, published.year(), published.kind());
    }

    /** Whether everything on the page is known, so that it may be kept. */
    boolean isWhole() {
        return downloads.stream().noneMatch(each -> each.size().isEmpty());
    }

    private static String size(OptionalInt size) {
        if (size.isEmpty()) {
            return "";
        }
        var bytes = size.getAsInt();
        return bytes < 1 << 20
                ? Math.ceilDiv(bytes, 1 << 10) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    private static List<Remark> remarks(PublishedReport published, Page page) {
        var wording = Wording.in(page.language().locale());
        return published.findings().stream()
                .map(finding -> remark(finding, published, wording))
                .toList();
    }

    private static Remark remark(Finding finding, PublishedReport published, Wording wording) {
        return new Remark(
                wording.of("severity." + finding.severity().key()),
                finding.rule().id(),
                finding.rule().basis().toString(),
                wording.of(finding.message()),
                published
                        .report()
                        .form()
                        .slot(finding.place())
                        .map(slot -> slot.place().path())
                        .orElse(""),
                published.explanations().stream()
                        .filter(each -> each.explains(finding))
                        .map(Explanation::reason)
                        .findFirst()
                        .orElse(""));
    }

    public List<String> introduction() {
        return published.report().narrative().introduction();
    }

    /** As GB/T 7714 cites an electronic document: author, title with the mark of its kind, day, address. */
    public String citation(Page page) {
        return "%s. %s[EB/OL]. (%s). %s."
                .formatted(
                        agency.name(), title(), Words.plainDay(published.publishedAt()), page.origin() + page.path());
    }

    public String title() {
        return Titles.of(agency, published);
    }

    public Scope scope() {
        return published.kind().scope(agency);
    }
}
