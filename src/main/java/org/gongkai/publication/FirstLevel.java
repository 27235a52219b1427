package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.workbench.Words;

/**
 * The first level of every catalogue: the fifteen matters of Art. 20, and what Art. 21 adds for cities, counties and townships.
 *
 * @param slug for good
 */
@LegalBasis(article = 20)
@LegalBasis(article = 21)
public record FirstLevel(StatutoryMatter matter, String slug, ColumnTerms terms) {

    private static final Words WORDS = Words.in("catalogue");

    /** What the law lays down for an agency; only Art. 20 where its level is not known. */
    public static List<StatutoryMatter> matters(Agency agency) {
        var matters = new ArrayList<>(StatutoryMatter.in(StatutoryMatter.Group.EVERY_AGENCY));
        agency.level().flatMap(FirstLevel::addition).ifPresent(group -> matters.addAll(StatutoryMatter.in(group)));
        return List.copyOf(matters);
    }

    private static Optional<StatutoryMatter.Group> addition(AgencyLevel level) {
        return switch (level) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE, COUNTY -> Optional.of(StatutoryMatter.Group.CITY_AND_COUNTY);
            case TOWNSHIP -> Optional.of(StatutoryMatter.Group.TOWNSHIP);
        };
    }

    public static FirstLevel of(StatutoryMatter matter) {
        var key = matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var terms = new ColumnTerms(
                WORDS.of("matter." + key),
                WORDS.of("basis", new Citation(Source.REGULATION, matter.citation()), matter.label()),
                CatalogueColumn.USUAL_LIMIT,
                Optional.empty(),
                frequency(matter));
        return new FirstLevel(matter, key, terms);
    }

    /** What policy documents and inspections are held to by those who inspect websites, and what comes once a year by its nature. */
    private static Frequency frequency(StatutoryMatter matter) {
        return switch (matter) {
            case RULES_AND_DOCUMENTS, INSPECTIONS -> Frequency.HALF_YEARLY;
            case PLANNING, STATISTICS, BUDGETS, CHARGES -> Frequency.YEARLY;
            case ORGANISATION,
                    LICENCES,
                    PENALTIES_AND_COERCION,
                    PROCUREMENT,
                    MAJOR_PROJECTS,
                    PEOPLES_LIVELIHOOD,
                    EMERGENCIES,
                    RECRUITMENT,
                    OTHER,
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
                    TOWNSHIP_SOCIAL_ASSISTANCE -> Frequency.AS_NEEDED;
        };
    }
}
