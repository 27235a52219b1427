package org.gongkai.publication.web.desk;

import static org.gongkai.publication.ItemKind.ANNOUNCEMENT;
import static org.gongkai.publication.ItemKind.BUDGET;
import static org.gongkai.publication.ItemKind.CLARIFICATION;
import static org.gongkai.publication.ItemKind.CONSULTATION;
import static org.gongkai.publication.ItemKind.FEEDBACK;
import static org.gongkai.publication.ItemKind.INTERPRETATION;
import static org.gongkai.publication.ItemKind.LICENCE_RESULT;
import static org.gongkai.publication.ItemKind.NEWS;
import static org.gongkai.publication.ItemKind.NORMATIVE_DOCUMENT;
import static org.gongkai.publication.ItemKind.OTHER_DOCUMENT;
import static org.gongkai.publication.ItemKind.PENALTY_DECISION;
import static org.gongkai.publication.ItemKind.PERSONNEL;
import static org.gongkai.publication.ItemKind.PLAN;
import static org.gongkai.publication.ItemKind.RULE;
import static org.gongkai.publication.ItemKind.STATISTICS;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.publication.ItemKind;

/** The kinds of items, those that a matter of the law usually has first. */
final class KindsFor {

    private KindsFor() {}

    /** Every kind once. */
    static List<ItemKind> of(StatutoryMatter matter) {
        return Stream.concat(usual(matter).stream(), Arrays.stream(ItemKind.values()))
                .distinct()
                .toList();
    }

    private static List<ItemKind> usual(StatutoryMatter matter) {
        return switch (matter) {
            case RULES_AND_DOCUMENTS ->
                List.of(NORMATIVE_DOCUMENT, OTHER_DOCUMENT, INTERPRETATION, CONSULTATION, FEEDBACK, RULE);
            case ORGANISATION -> List.of(ItemKind.OTHER, PERSONNEL);
            case PLANNING -> List.of(PLAN, INTERPRETATION, CONSULTATION);
            case STATISTICS -> List.of(STATISTICS);
            case LICENCES -> List.of(LICENCE_RESULT, ANNOUNCEMENT);
            case PENALTIES_AND_COERCION -> List.of(PENALTY_DECISION, ANNOUNCEMENT);
            case BUDGETS -> List.of(BUDGET);
            case CHARGES, PROCUREMENT, MAJOR_PROJECTS, INSPECTIONS -> List.of(ANNOUNCEMENT, OTHER_DOCUMENT);
            case RECRUITMENT -> List.of(PERSONNEL, ANNOUNCEMENT);
            case EMERGENCIES -> List.of(ANNOUNCEMENT, PLAN, CLARIFICATION);
            case OTHER -> List.of(NEWS, ANNOUNCEMENT, CLARIFICATION);
            case PEOPLES_LIVELIHOOD,
                    URBAN_CONSTRUCTION,
                    PUBLIC_SERVICES,
                    PUBLIC_WELFARE,
                    LAND_EXPROPRIATION,
                    HOUSE_EXPROPRIATION,
                    PUBLIC_SECURITY,
                    SOCIAL_ASSISTANCE,
                    AGRICULTURAL_POLICIES,
                    WATER_CONSERVANCY,
                    LAND_CONTRACTS,
                    HOMESTEADS,
                    TOWNSHIP_LAND_EXPROPRIATION,
                    TOWNSHIP_HOUSE_EXPROPRIATION,
                    FUNDS_AND_LABOUR,
                    TOWNSHIP_SOCIAL_ASSISTANCE -> List.of(ANNOUNCEMENT, NEWS, OTHER_DOCUMENT);
        };
    }
}
