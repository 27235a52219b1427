package org.gongkai.command;

import java.util.List;
import java.util.Optional;
import org.gongkai.command.Reading.Read;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Severity;

/** What came of checking one file. */
sealed interface Checked permits Checked.Done, Reading.Unread {

    String file();

    /** The report and what was found; findings hardest first. */
    record Done(Read read, List<Finding> findings) implements Checked {

        @Override
        public String file() {
            return read.file();
        }

        Report report() {
            return read.report();
        }

        /** The hardest severity found; empty when nothing was. */
        Optional<Severity> worst() {
            return findings.stream().map(Finding::severity).min(Severity::compareTo);
        }
    }

    static Checked of(Reading reading, Optional<Report> previous) {
        return switch (reading) {
            case Read read -> new Done(read, ReportCheck.of(read.read(), previous));
            case Reading.Unread unread -> unread;
        };
    }
}
