package org.gongkai.report.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a report is written in. */
public enum OutputFormat {
    /** Word, in the official form. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Tagged PDF that looks like the Word file. */
    PDF("application/pdf"),
    /** Excel, with the sums as formulas. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The national format for fixed pages, GB/T 33190. */
    OFD("application/ofd"),
    /** Data, as {@code check --json} prints it. */
    JSON("application/json"),
    /** A page that stands on its own. */
    HTML("text/html");

    private final String mediaType;

    OutputFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Ending of a file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Media type without parameters; texts are always UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<OutputFormat> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
