package org.gongkai.publication.register.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;

/** Takes the cells of a row for what they must be, and gathers what is wrong. Forms are read by it too. */
public final class SheetCells {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,12}(?:\\.\\d{1,12})?|\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,12})?");

    private final SheetRow row;
    private final List<RegisterFault> faults = new ArrayList<>();

    public SheetCells(SheetRow row) {
        this.row = row;
    }

    public List<RegisterFault> faults() {
        return List.copyOf(faults);
    }

    public String text(String column) {
        return row.text(column);
    }

    public Optional<String> given(String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isBlank());
    }

    /** A day such as 2024-03-01, 2024/3/1 or 2024年3月1日; empty when nothing is given, or nothing that is a day. */
    public Optional<LocalDate> day(String column) {
        var text = plain(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var found = DAY.matcher(text);
        if (found.matches()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
            } catch (DateTimeException noSuchDay) {
                // Told below, like whatever else is no day.
            }
        }
        faults.add(RegisterFault.of(column, Reason.NOT_A_DATE, row.text(column)));
        return Optional.empty();
    }

    /** A day that must be given; today where it was not, which is told. */
    public LocalDate neededDay(String column) {
        var wrong = faults.size();
        var day = day(column);
        if (day.isEmpty() && faults.size() == wrong) {
            faults.add(RegisterFault.of(column, Reason.MISSING));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    /** A figure without a sign or unit; nought where there is none, which is told. */
    public BigDecimal figure(String column) {
        var text = plain(column);
        if (text.isEmpty()) {
            faults.add(RegisterFault.of(column, Reason.MISSING));
            return BigDecimal.ZERO;
        }
        if (!NUMBER.matcher(text).matches()) {
            faults.add(RegisterFault.of(column, Reason.NOT_A_FIGURE));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text.replace(",", ""));
    }

    /** What was chosen of a list in a form, by its key; empty where nothing was, which is told. */
    public <T> Optional<T> choice(String column, List<T> choices, Function<T, String> key) {
        var found = choices.stream()
                .filter(each -> key.apply(each).equals(row.text(column)))
                .findFirst();
        if (found.isEmpty()) {
            refuse(column, Reason.MISSING);
        }
        return found;
    }

    /** What a cell names in words; the first choice where it names none, which is told with all that it may be. */
    public <T> T named(String column, List<T> choices, Function<T, String> name) {
        var names = choices.stream().map(name).toList();
        var found = names.indexOf(row.text(column));
        if (found < 0) {
            refuse(column, Reason.NOT_A_CHOICE, String.join("、", names));
        }
        return choices.get(Math.max(0, found));
    }

    public void refuse(String column, Reason reason, String... arguments) {
        faults.add(RegisterFault.of(column, reason, arguments));
    }

    private String plain(String column) {
        return Normalizer.normalize(row.text(column), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
