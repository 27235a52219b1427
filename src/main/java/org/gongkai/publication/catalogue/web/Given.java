package org.gongkai.publication.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.KeepingFault.Reason;

/** What was sent with a form, read as what it is meant to be; whatever cannot be read so is noted. */
final class Given {

    private final Map<String, String> sent;
    private final List<KeepingFault> faults = new ArrayList<>();

    Given(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    String text(String name) {
        return sent.getOrDefault(name, "").replace("\r\n", "\n");
    }

    boolean yes(String name) {
        return text(name).equals("true");
    }

    /** The version the form was made from; none fits a form that lacks it. */
    int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : -1;
    }

    /** 0 where it cannot be read; the fault is noted. */
    int number(String name) {
        var text = text(name).strip();
        if (text.matches("\\d{1,6}")) {
            return Integer.parseInt(text);
        }
        faults.add(KeepingFault.of(name, text.isEmpty() ? Reason.MISSING : Reason.NOT_A_NUMBER));
        return 0;
    }

    OptionalInt anyNumber(String name) {
        return text(name).isBlank() ? OptionalInt.empty() : OptionalInt.of(number(name));
    }

    /** The id of something chosen; empty where nothing was. */
    OptionalLong id(String name) {
        var text = text(name).strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var chosen = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(name)))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.add(KeepingFault.of(name, Reason.MISSING));
        }
        return chosen;
    }

    List<KeepingFault> faults() {
        return List.copyOf(faults);
    }
}
