package org.gongkai.publication.catalogue.web;

import java.util.List;
import org.gongkai.publication.catalogue.ProposedColumn;

/** Usual columns below one of the first level. */
public record ProposalGroup(String name, List<Choice> choices) {

    public ProposalGroup {
        choices = List.copyOf(choices);
    }

    /** @param taken whether the agency has it already */
    public record Choice(ProposedColumn column, boolean taken) {}
}
