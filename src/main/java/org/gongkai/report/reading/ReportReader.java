package org.gongkai.report.reading;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.writing.JsonReport;

/** Reads an annual report out of a published file of any kind, or out of the JSON that a report was written as. */
public final class ReportReader {

    private static final int FIRST_BYTES = 64;

    private ReportReader() {}

    /**
     * @throws UnreadableDocumentException when the file is broken, locked, of no known kind or beyond the limits
     */
    public static ReadReport read(Path file) throws UnreadableDocumentException {
        var name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return read(name, Documents.load(file, Limits.DEFAULT));
    }

    /**
     * @param name the file's own name, for messages
     * @throws UnreadableDocumentException when the content is broken, locked, of no known kind or beyond the limits
     */
    public static ReadReport read(String name, byte[] content) throws UnreadableDocumentException {
        return mayBeJson(content) && Documents.formatOf(name, content) == FileFormat.JSON
                ? new ReadReport(FileFormat.JSON, JsonReport.read(content), List.of())
                : interpret(Documents.read(name, content, Limits.DEFAULT, FormLandmarks.OF_THE_FORMS));
    }

    /** Spares other files from being looked at twice. */
    private static boolean mayBeJson(byte[] content) {
        for (var i = 0; i < Math.min(content.length, FIRST_BYTES); i++) {
            if (content[i] == '{' || content[i] == '[') {
                return true;
            }
        }
        return false;
    }

    /** Finds the report in a document that has been taken apart; what is not there is missing, nothing is guessed. */
    public static ReadReport interpret(Document document) {
        return Reading.of(document);
    }
}
