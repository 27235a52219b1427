package org.gongkai.publication.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as tables and pages write them: 2026-01-05, 2026/1/5, 2026.1.5, 2026年1月5日, 二〇二六年一月五日, 20260105, with or without a time behind. */
final class LooseDay {

    private static final Pattern DAY = Pattern.compile(
            "((?:19|20)\\d{2})(?:[-/.年]\\s*(\\d{1,2})[-/.月]\\s*(\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[\\sT].{0,20})?");

    private LooseDay() {}

    static Optional<LocalDate> of(String typed) {
        var found = DAY.matcher(ChineseDay.inFigures(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()));
        if (!found.matches()) {
            return Optional.empty();
        }
        var month = found.group(2) == null ? found.group(4) : found.group(2);
        var day = found.group(3) == null ? found.group(5) : found.group(3);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
