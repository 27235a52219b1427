package org.gongkai.publication.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.workbench.Faults;

/**
 * A form that leads to one act.
 *
 * @param explanation what the act brings about; may be empty
 * @param version what the form was made from
 * @param overtaken told where somebody else has changed the same meanwhile
 * @param back where somebody goes who thinks better of it
 */
public record FormView(
        String explanation,
        List<Group> groups,
        int version,
        Optional<String> overtaken,
        Faults faults,
        String submit,
        String back) {

    public FormView {
        groups = List.copyOf(groups);
    }

    /** @param heading empty where the fields need none */
    public record Group(String heading, List<Field> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }
}
