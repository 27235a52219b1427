package org.gongkai.publication.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.KeepingFault.Reason;
import org.springframework.stereotype.Component;

/** What can be wrong with what is said of a column. */
@Component
class ColumnChecks {

    static final int DEEPEST = 4;
    static final int LONGEST_NAME = 60;
    private static final int LONGEST_BASIS = 1000;
    private static final int LONGEST_LIMIT = 250;
    private static final int LONGEST_SLUG = 60;

    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SLUG =
            Pattern.compile("(?=.*\\p{L})[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*");
    /** What stands beside the columns in addresses. */
    private static final Set<String> RESERVED = Set.of("page", "catalogue", "standard", "years", "all");
    /** A law, regulation or rule cited by its title, other than the regulation itself. */
    private static final Pattern OTHER_BASIS = Pattern.compile("《(?!(中华人民共和国)?政府信息公开条例》)[^》]+》");

    private final Sections sections;

    ColumnChecks(Sections sections) {
        this.sections = sections;
    }

    /** The terms as they are kept. */
    @LegalBasis(article = 26)
    ColumnTerms terms(KeepingChecks checks, AgencyId agency, ColumnTerms given, Optional<CatalogueColumn> before) {
        var name = checks.required("name", given.name(), LONGEST_NAME);
        var basis = checks.required("legalBasis", given.legalBasis(), LONGEST_BASIS);
        checks.refuseIf(
                given.limit() < 1 || given.limit() > LONGEST_LIMIT,
                "limit",
                Reason.LIMIT_RANGE,
                Integer.toString(LONGEST_LIMIT));
        checks.refuseIf(
                given.limit() > CatalogueColumn.USUAL_LIMIT
                        && given.limit() <= LONGEST_LIMIT
                        && !OTHER_BASIS.matcher(basis).find(),
                "limit",
                Reason.LIMIT_WITHOUT_BASIS);
        section(checks, agency, given, before);
        return new ColumnTerms(name, basis, given.limit(), given.section(), given.frequency());
    }

    /** A section that was closed meanwhile may stay until somebody names another. */
    private void section(KeepingChecks checks, AgencyId agency, ColumnTerms given, Optional<CatalogueColumn> before) {
        if (given.section().isEmpty() || before.map(CatalogueColumn::section).equals(Optional.of(given.section()))) {
            return;
        }
        var section = given.section()
                .flatMap(sections::find)
                .filter(each -> each.agency().equals(agency));
        checks.refuseIf(section.isEmpty(), "section", Reason.SECTION_OF_OTHER_AGENCY);
        section.filter(each -> !each.isOpen())
                .ifPresent(each -> checks.refuse("section", Reason.SECTION_CLOSED, each.name()));
    }

    /** Name of the section that is responsible. */
    Optional<String> section(ColumnTerms terms) {
        return terms.section().flatMap(sections::find).map(Section::name);
    }

    static void name(KeepingChecks checks, List<CatalogueColumn> columns, ColumnId parent, String name, ColumnId self) {
        checks.refuseIf(
                columns.stream()
                        .anyMatch(each -> each.parent().equals(Optional.of(parent))
                                && each.name().equals(name)
                                && !each.id().equals(self)),
                "name",
                Reason.NAME_TAKEN,
                name);
    }

    /** The slug asked for, or one made of the name. */
    static String slug(KeepingChecks checks, List<CatalogueColumn> columns, String given, String name) {
        var taken = columns.stream().map(CatalogueColumn::slug).toList();
        var asked = given.strip();
        if (asked.isEmpty()) {
            return free(taken, NOT_IN_A_SLUG.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
        }
        checks.refuseIf(asked.length() > LONGEST_SLUG || !SLUG.matcher(asked).matches(), "slug", Reason.SLUG_SHAPE);
        checks.refuseIf(RESERVED.contains(asked), "slug", Reason.SLUG_RESERVED, asked);
        checks.refuseIf(taken.contains(asked), "slug", Reason.SLUG_TAKEN, asked);
        return asked;
    }

    private static String free(List<String> taken, String wanted) {
        var slug = SLUG.matcher(wanted).matches() && !RESERVED.contains(wanted) ? wanted : "column" + wanted;
        for (var number = 2; taken.contains(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }

    /** How many levels a column stands below the first; 0 for the first itself. */
    static int depth(List<CatalogueColumn> columns, ColumnId id) {
        var column = columns.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return column.parent().map(parent -> depth(columns, parent) + 1).orElse(0);
    }

    /** Levels below a column. */
    static int height(List<CatalogueColumn> columns, ColumnId id) {
        return columns.stream()
                .filter(each -> each.parent().equals(Optional.of(id)))
                .mapToInt(each -> height(columns, each.id()) + 1)
                .max()
                .orElse(0);
    }

    static List<CatalogueColumn> below(List<CatalogueColumn> columns, Optional<ColumnId> parent) {
        return columns.stream().filter(each -> each.parent().equals(parent)).toList();
    }
}
