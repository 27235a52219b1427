package org.gongkai.publication.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.organisation.Agency;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.ItemKind;
import org.gongkai.workbench.Words;

/**
 * What the words in a table mean at an agency.
 *
 * @param columns of its catalogue by name and by slug
 * @param column where rows go that name none that there is
 * @param kind what rows become that do not say
 * @param codes that index numbers of the agency begin with
 */
record Terms(
        Agency agency,
        Map<String, ColumnId> columns,
        ColumnId column,
        ItemKind kind,
        Map<String, ItemKind> kinds,
        Map<String, Attribute> attributes,
        Set<String> codes,
        LocalDate today) {

    private static final Words WORDS = Words.in("publication");

    /** @param codes that the agency has, or had before */
    static Terms of(
            Agency agency, List<CatalogueColumn> catalogue, ImportBatch batch, Set<String> codes, LocalDate today) {
        var columns = new HashMap<String, ColumnId>();
        catalogue.stream().filter(each -> !each.closed()).forEach(each -> {
            columns.putIfAbsent(plain(each.name()), each.id());
            columns.putIfAbsent(plain(each.slug()), each.id());
        });
        return new Terms(
                agency,
                Map.copyOf(columns),
                batch.column(),
                batch.itemKind(),
                named(ItemKind.values(), ItemKind::key),
                named(Attribute.values(), Attribute::key),
                Set.copyOf(codes),
                today);
    }

    private static <T> Map<String, T> named(T[] values, Function<T, String> key) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(value -> plain(WORDS.of(key.apply(value))), value -> value));
    }

    static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
    }
}
