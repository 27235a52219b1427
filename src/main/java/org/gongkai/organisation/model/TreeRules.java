package org.gongkai.organisation.model;

import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;

/**
 * What may stand below what.
 *
 * <p>Departments stand below their government; organs of a vertical system below the upper organ of their own line, to which they report.
 */
@LegalBasis(article = 49)
public final class TreeRules {

    private TreeRules() {}

    /** Why something of that level and kind cannot stand below that parent. */
    public static Optional<Fault> placing(Agency parent, AgencyLevel level, AgencyKind kind, boolean vertical) {
        if (!parent.isOpen()) {
            return Optional.of(Fault.of("parent", Reason.CLOSED, parent.name()));
        }
        if (parent.level().isEmpty()) {
            return Optional.of(Fault.of("parent", Reason.LEVEL_OF_PARENT_UNKNOWN, parent.name()));
        }
        var upper = parent.level().get();
        if (level.compareTo(upper) < 0) {
            return Optional.of(Fault.of("level", Reason.LEVEL_ABOVE_PARENT, parent.name()));
        }
        if (kind == AgencyKind.GOVERNMENT && parent.kind() == AgencyKind.DEPARTMENT) {
            return Optional.of(Fault.of("kind", Reason.GOVERNMENT_BELOW_DEPARTMENT, parent.name()));
        }
        if (kind == AgencyKind.GOVERNMENT && level == upper) {
            return Optional.of(Fault.of("level", Reason.GOVERNMENT_OF_SAME_LEVEL, parent.name()));
        }
        if (vertical && parent.kind() == AgencyKind.GOVERNMENT) {
            return Optional.of(Fault.of("parent", Reason.LINE_WITHOUT_UPPER_ORGAN, parent.name()));
        }
        return Optional.empty();
    }
}
