package org.gongkai.publication.web.registers;

import java.util.List;
import org.gongkai.workbench.Faults;

/**
 * A form of a register.
 *
 * @param at the agency it is for
 * @param sent what was sent and refused, or what the fields begin with
 */
public record FormView(long at, String agency, List<DocumentsView.Choice> choices, Sent sent, Faults faults) {}
