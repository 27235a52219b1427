package org.gongkai.report.desk.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.desk.ReportKind;

/** The interface's addresses and words; they stay as they are within {@code v1}. */
final class Address {

    static final String ROOT = "/api/v1";
    static final String REPORT = ROOT + "/agencies/{slug}/reports/{year:\\d{4}}/{kind:[a-z]+}";

    private Address() {}

    /** A constant's name as addresses and JSON have it: {@code in-review}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReportKind> kind(String word) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }
}
