package org.gongkai.organisation.act;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;

/** Collects what is wrong with the values of one act, so that all of it can be told at once. */
final class Checks {

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\r\\t]]");
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}<>\"]+@[^@\\s\\p{Cntrl}<>\"]+\\.[^@\\s\\p{Cntrl}<>\"]+");
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern MOBILE_FURNITURE = Pattern.compile("^(\\+86|0086)|[\\s-]");

    private final List<Fault> faults = new ArrayList<>();

    void refuse(String field, Reason reason, String... arguments) {
        faults.add(Fault.of(field, reason, arguments));
    }

    void refuseIf(boolean wrong, String field, Reason reason, String... arguments) {
        if (wrong) {
            refuse(field, reason, arguments);
        }
    }

    void add(Optional<Fault> fault) {
        fault.ifPresent(faults::add);
    }

    boolean failed() {
        return !faults.isEmpty();
    }

    <T> Change<T> refused() {
        return new Change.Refused<>(faults);
    }

    /** A line that must be there. */
    String line(String field, String given) {
        return required(field, given.strip(), LONGEST_LINE);
    }

    /** Words that must be there and may go over several lines. */
    String text(String field, String given) {
        return required(field, given.strip(), LONGEST_TEXT);
    }

    /** Words that may be left out. */
    String anyText(String field, String given) {
        return bounded(field, given.strip(), LONGEST_TEXT);
    }

    private String required(String field, String text, int longest) {
        refuseIf(text.isEmpty(), field, Reason.MISSING);
        return bounded(field, text, longest);
    }

    private String bounded(String field, String text, int longest) {
        var length = text.codePointCount(0, text.length());
        refuseIf(length > longest, field, Reason.TOO_LONG, Integer.toString(longest), Integer.toString(length));
        refuseIf(CONTROL.matcher(text).find(), field, Reason.UNREADABLE_CHARACTERS);
        return text;
    }

    String signInName(String field, String given) {
        var name = given.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            refuse(field, Reason.MISSING);
        } else {
            refuseIf(!SIGN_IN_NAME.matcher(name).matches(), field, Reason.SIGN_IN_NAME_SHAPE);
        }
        return name;
    }

    Optional<String> email(String field, String given) {
        var email = Normalizer.normalize(given.strip(), Normalizer.Form.NFKC);
        refuseIf(
                !email.isEmpty() && (!EMAIL.matcher(email).matches() || email.length() > LONGEST_EMAIL),
                field,
                Reason.EMAIL_SHAPE);
        return Optional.of(email).filter(text -> !text.isEmpty());
    }

    Optional<String> mobile(String field, String given) {
        var plain = Normalizer.normalize(given.strip(), Normalizer.Form.NFKC);
        var digits = MOBILE_FURNITURE.matcher(plain).replaceAll("");
        refuseIf(!digits.isEmpty() && !MOBILE.matcher(digits).matches(), field, Reason.MOBILE_SHAPE);
        return Optional.of(digits).filter(text -> !text.isEmpty());
    }
}
