package org.gongkai.report.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.gongkai.organisation.Agency;
import org.gongkai.portal.Page;
import org.gongkai.portal.Words;
import org.gongkai.report.PublishedReport;
import org.gongkai.report.Wording;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Section;
import org.gongkai.report.writing.HtmlTables;

/** What the page of a report shows. */
public record ReportView(
        Agency agency, PublishedReport published, List<Part> parts, List<Download> downloads, List<Remark> remarks) {

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
     */
    public record Remark(String severity, String rule, String basis, String text, String cell) {}

    static ReportView of(Agency agency, PublishedReport published, Page page, Renditions renditions) {
        return new ReportView(
                agency,
                published,
                parts(published),
                downloads(agency, published, renditions),
                remarks(published, page));
    }

    private static List<Part> parts(PublishedReport published) {
        var report = published.report();
        return Arrays.stream(Section.values())
                .map(section -> new Part(section, report.narrative().of(section), table(published, section)))
                .toList();
    }

    private static String table(PublishedReport published, Section section) {
        var report = published.report();
        return report.form().tables().stream()
                .filter(table -> table.kind().section() == section)
                .map(table -> HtmlTables.render(table, report.figures()))
                .findFirst()
                .orElse("");
    }

    private static List<Download> downloads(Agency agency, PublishedReport published, Renditions renditions) {
        return renditions.all(published).stream()
                .map(each -> new Download(
                        each.format().name(),
                        Address.of(agency, published.year(), each.format().extension()),
                        each.format().mediaType(),
                        size(each.size())))
                .toList();
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
        return published.report().title();
    }
}
