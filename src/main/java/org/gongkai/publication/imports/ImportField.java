package org.gongkai.publication.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a table may tell of an item; the heads it goes by stand in the bundle {@code messages.imports} as {@code head.title} and so on. */
public enum ImportField {
    COLUMN,
    TITLE,
    SUMMARY,
    DOCUMENT_NUMBER,
    WRITTEN_ON,
    CHANGED_ON,
    EFFECTIVE_ON,
    EXPIRES_ON,
    PUBLISHED_ON,
    INDEX,
    KIND,
    ATTRIBUTE,
    MAKER,
    THEME,
    WORDS,
    AUDIENCE,
    LANGUAGE,
    BODY,
    BODY_FILE,
    ATTACHMENTS,
    ADDRESS;

    private final List<String> heads;

    ImportField() {
        this.heads = List.of(words("head." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .split("\\|"));
    }

    private static String words(String key) {
        return ResourceBundle.getBundle("messages.imports", Locale.ROOT).getString(key);
    }

    /** The heads of a template, in order. */
    public static List<String> heads() {
        return Arrays.stream(values()).map(ImportField::head).toList();
    }

    String head() {
        return heads.getFirst();
    }

    /** The field that a table's head or a page's label means. */
    static Optional<ImportField> of(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}:：*【】\\[\\]]+", "");
        return Arrays.stream(values())
                .filter(field -> field.heads.contains(plain))
                .findFirst();
    }
}
