package org.gongkai.report.desk;

import java.util.List;
import java.util.Optional;

/**
 * How an edition comes to be; what is not in {@link #ALL} cannot happen.
 *
 * @param after where the edition before must stand; empty for the first edition
 */
public record Beginning(Optional<DeskState> after, DeskAct act, DeskState state) {

    public static final List<Beginning> ALL = List.of(
            new Beginning(Optional.empty(), DeskAct.START, DeskState.DRAFT),
            new Beginning(Optional.of(DeskState.PUBLISHED), DeskAct.CORRECT, DeskState.DRAFT),
            // What is public stays so until the next edition takes its place.
            new Beginning(Optional.of(DeskState.PUBLISHED), DeskAct.RETURN, DeskState.RETURNED));

    /** In what state an act opens the edition after one that stands so; empty where it opens none. */
    public static Optional<DeskState> after(DeskState before, DeskAct act) {
        return ALL.stream()
                .filter(each -> each.after.equals(Optional.of(before)) && each.act == act)
                .map(Beginning::state)
                .findFirst();
    }
}
