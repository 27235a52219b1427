package org.gongkai.publication.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The fields for which standard catalogues are laid down (国办发〔2019〕54号); agencies may add others. */
@LegalBasis(source = Source.GRASS_ROOTS_OPINION)
public final class StandardField {

    private static final String FILE = "/catalogue/fields.csv";

    private StandardField() {}

    /** Their names, in the order they are laid down. */
    public static List<String> all() {
        try (var in = StandardField.class.getResourceAsStream(FILE)) {
            var text = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field that a heading names, such as that of a catalogue “（二）义务教育领域基层政务公开标准目录”. */
    public static Optional<String> named(String heading) {
        var plain = heading.replaceAll("[\\s\\p{Z}]", "");
        return all().stream().filter(plain::contains).findFirst();
    }
}
