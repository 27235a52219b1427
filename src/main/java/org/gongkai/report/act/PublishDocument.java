package org.gongkai.report.act;

import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.SourceFile;
import org.gongkai.report.Wording;
import org.gongkai.report.act.Publication.Published;
import org.gongkai.report.act.Publication.PublishedBefore;
import org.gongkai.report.act.Publication.Refused;
import org.gongkai.report.act.Publication.Unidentified;
import org.gongkai.report.model.Finding;
import org.gongkai.report.reading.ReportReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a document and publishes the report in it; what came of it is told in the log. */
@Component
final class PublishDocument {

    private static final Logger log = LoggerFactory.getLogger(PublishDocument.class);

    private final PublishReport publish;
    private final PublishedReports reports;
    private final Wording wording = Wording.in(Wording.CHINESE);

    PublishDocument(PublishReport publish, PublishedReports reports) {
        this.publish = publish;
        this.reports = reports;
    }

    void of(String name, byte[] content) {
        if (reports.isKnown(SourceFile.sha256(content))) {
            return;
        }
        try {
            tell(name, publish.of(ReportReader.read(name, content), content));
        } catch (UnreadableDocumentException unreadable) {
            refuse("publishing.unreadable", name, wording.of(unreadable.words()));
        }
    }

    private void tell(String name, Publication outcome) {
        switch (outcome) {
            case Published(var report) ->
                log.info(
                        "{}",
                        wording.of("publishing.done", name, report.report().title()));
            case PublishedBefore() -> {}
            case Unidentified() -> refuse("publishing.unidentified", name);
            case Refused(var blocking) -> {
                refuse("publishing.refused", name, Integer.toString(blocking.size()));
                blocking.forEach(finding -> log.warn("{}", line(finding)));
            }
        }
    }

    private String line(Finding finding) {
        return "  " + finding.rule().id() + " " + finding.place() + " " + wording.of(finding.message());
    }

    void refuse(String reason, Object... details) {
        log.warn("{}", wording.of(reason, details));
    }
}
