package org.gongkai.workbench;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form that was sent, in the order of its fields. */
public record Faults(List<Fault> list) {

    /**
     * What is wrong with one field.
     *
     * @param field id of the field on the page, which is also its name
     * @param words the field, the fault and the remedy in one sentence
     */
    public record Fault(String field, String words) {}

    public static final Faults NONE = new Faults(List.of());

    public Faults {
        list = List.copyOf(list);
    }

    /** These and one more. */
    public Faults and(String field, String words) {
        var longer = new ArrayList<>(list);
        longer.add(new Fault(field, words));
        return new Faults(longer);
    }

    /** These, and one more if that is the case. */
    public Faults when(boolean isSo, String field, String words) {
        return isSo ? and(field, words) : this;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** What is wrong with one field; empty when nothing is. */
    public String of(String field) {
        return list.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst()
                .orElse("");
    }
}
