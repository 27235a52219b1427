package org.gongkai.organisation.web;

import java.util.List;
import org.gongkai.workbench.Faults;

/**
 * A form that leads to one act.
 *
 * @param explanation what the act brings about; may be empty
 * @param back where somebody goes who thinks better of it
 */
public record FormView(
        String explanation, List<Field> fields, Faults faults, String submit, boolean destructive, String back) {

    public FormView {
        fields = List.copyOf(fields);
    }
}
