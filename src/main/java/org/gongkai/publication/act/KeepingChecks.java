package org.gongkai.publication.act;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.KeepingFault.Reason;

/** Collects what is wrong with the values of one act, so that all of it can be told at once. */
public final class KeepingChecks {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n\\r\\t]]");

    private final List<KeepingFault> faults = new ArrayList<>();

    public void refuse(String field, Reason reason, String... arguments) {
        faults.add(KeepingFault.of(field, reason, arguments));
    }

    public void refuseIf(boolean wrong, String field, Reason reason, String... arguments) {
        if (wrong) {
            refuse(field, reason, arguments);
        }
    }

    public boolean failed() {
        return !faults.isEmpty();
    }

    public <T> Keeping<T> refused() {
        return new Keeping.Refused<>(faults);
    }

    public List<KeepingFault> faults() {
        return List.copyOf(faults);
    }

    /** Words that must be there. */
    public String required(String field, String given, int longest) {
        var text = bounded(field, given, longest);
        refuseIf(text.isEmpty(), field, Reason.MISSING);
        return text;
    }

    /** Words that may be left out. */
    public String bounded(String field, String given, int longest) {
        var text = given.strip();
        var length = text.codePointCount(0, text.length());
        refuseIf(length > longest, field, Reason.TOO_LONG, Integer.toString(longest), Integer.toString(length));
        refuseIf(CONTROL.matcher(text).find(), field, Reason.UNREADABLE_CHARACTERS);
        return text;
    }
}
