package org.gongkai.publication.web.registers;

import java.util.List;
import java.util.Map;
import org.gongkai.workbench.Faults;

/**
 * A form of a register.
 *
 * @param at the agency it is for
 * @param typed what was sent and refused, or what the fields begin with
 */
public record FormView(
        long at, String agency, List<DocumentsView.Choice> choices, Map<String, String> typed, Faults faults) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
