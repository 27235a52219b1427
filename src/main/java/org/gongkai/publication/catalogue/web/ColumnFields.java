package org.gongkai.publication.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.catalogue.web.Field.Option;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** The fields of a column's forms, with what stands in them. */
@Component
final class ColumnFields {

    private static final Words FREQUENCIES = Words.in("publication");

    private final Sections sections;

    ColumnFields(Sections sections) {
        this.sections = sections;
    }

    List<Field> of(CatalogueColumn column, List<CatalogueColumn> columns, String act) {
        return switch (act) {
            case "add-column" -> {
                var fields = terms(
                        column,
                        new ColumnTerms("", column.legalBasis(), column.limit(), column.section(), column.frequency()));
                fields.add(Field.line("slug", "").mayBeEmpty());
                yield fields;
            }
            case "change-column" -> terms(column, ColumnTerms.of(column));
            case "move-column" ->
                column.parent().isEmpty()
                        ? List.of(Field.number("position", Integer.toString(column.position())))
                        : List.of(
                                Field.among(
                                        "parent",
                                        column.parent()
                                                .map(parent -> Long.toString(parent.value()))
                                                .orElse(""),
                                        parents(column, columns)),
                                Field.number("position", Integer.toString(column.position())));
            default -> throw new IllegalArgumentException(act);
        };
    }

    private List<Field> terms(CatalogueColumn column, ColumnTerms terms) {
        return new ArrayList<>(List.of(
                Field.line("name", terms.name()),
                Field.text("legalBasis", terms.legalBasis()),
                Field.number("limit", Integer.toString(terms.limit())),
                Field.among(
                                "section",
                                terms.section()
                                        .map(id -> Long.toString(id.value()))
                                        .orElse(""),
                                sections(column))
                        .mayBeEmpty(),
                Field.among("frequency", terms.frequency().name(), frequencies())));
    }

    /** Those of the agency, and the one that is named though it was closed. */
    private List<Option> sections(CatalogueColumn column) {
        var options = new ArrayList<>(
                sections.of(column.agency()).stream().map(ColumnFields::option).toList());
        column.section()
                .flatMap(sections::find)
                .map(ColumnFields::option)
                .filter(option -> !options.contains(option))
                .ifPresent(options::add);
        return options;
    }

    private static Option option(Section section) {
        return new Option(Long.toString(section.id().value()), section.name());
    }

    private static List<Option> frequencies() {
        return List.of(Frequency.values()).stream()
                .map(each -> new Option(each.name(), FREQUENCIES.of(each.key())))
                .toList();
    }

    private static List<Option> parents(CatalogueColumn column, List<CatalogueColumn> columns) {
        return columns.stream()
                .filter(each -> !each.closed() && !each.id().equals(column.id()))
                .map(each -> new Option(Long.toString(each.id().value()), path(columns, each)))
                .toList();
    }

    private static String path(List<CatalogueColumn> columns, CatalogueColumn column) {
        return column.parent().stream()
                .flatMap(parent -> columns.stream().filter(each -> each.id().equals(parent)))
                .findFirst()
                .map(parent -> CataloguePart.WORDS.of("path", path(columns, parent), column.name()))
                .orElse(column.name());
    }
}
