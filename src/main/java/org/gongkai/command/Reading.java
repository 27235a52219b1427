package org.gongkai.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.command.FileSearch.Found;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;
import org.gongkai.report.ReportCheck;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.ReportReader;

/** What came of reading one file, called {@code file} as the user does. */
sealed interface Reading {

    String file();

    /** A report was found. */
    record Read(String file, ReadReport read) implements Reading {

        Report report() {
            return read.report();
        }

        /** What is wrong with the report by itself, with what was noticed while reading it. */
        List<Finding> findings() {
            return ReportCheck.of(read, Optional.empty());
        }
    }

    /** The file could not be read; {@code words} say why. */
    record Unread(String file, Message words) implements Reading, Checked {}

    /** Reads one file; whatever it holds, this returns. */
    static Reading of(Found file) {
        try {
            return new Read(file.shown(), ReportReader.read(file.path()));
        } catch (UnreadableDocumentException e) {
            return new Unread(file.shown(), e.words());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Unread(
                    file.shown(), Message.of("read.fault", e.getClass().getSimpleName()));
        }
    }

    /** Reads a file that a command cannot do without. */
    static Report orRefuse(Path path) throws Refusal {
        return switch (of(new Found(path, path.toString()))) {
            case Read read -> read.report();
            case Unread(var file, var words) -> throw new Refusal(Exit.FAILED, Message.of("read.failed", file, words));
        };
    }
}
