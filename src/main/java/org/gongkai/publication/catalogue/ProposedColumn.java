package org.gongkai.publication.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.publication.CatalogueColumn.Frequency;

/**
 * A column of the second level that agencies usually have; offered, never forced.
 *
 * @param matter whose column of the first level it belongs under
 */
public record ProposedColumn(StatutoryMatter matter, String slug, String name, Frequency frequency) {

    private static final String FILE = "/catalogue/columns.csv";

    /** All that can be offered, in the order of the matters. */
    public static List<ProposedColumn> all() {
        try (var in = ProposedColumn.class.getResourceAsStream(FILE)) {
            var text = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(ProposedColumn::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProposedColumn of(String line) {
        var cells = Arrays.asList(line.split(","));
        return new ProposedColumn(
                StatutoryMatter.valueOf(cells.get(0)), cells.get(1), cells.get(2), Frequency.valueOf(cells.get(3)));
    }
}
