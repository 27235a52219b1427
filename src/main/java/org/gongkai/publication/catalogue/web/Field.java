package org.gongkai.publication.catalogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field of a form.
 *
 * @param words by what name its words are found
 * @param options to choose from
 */
public record Field(String name, String words, Kind kind, String value, boolean optional, List<Option> options) {

    /** How a field is filled in. */
    public enum Kind {
        LINE,
        NUMBER,
        TEXT,
        CHOICE,
        YES
    }

    /** One value to choose. */
    public record Option(String value, String words) {}

    public Field {
        options = List.copyOf(options);
    }

    static Field line(String name, String value) {
        return new Field(name, name, Kind.LINE, value, false, List.of());
    }

    static Field number(String name, String value) {
        return new Field(name, name, Kind.NUMBER, value, false, List.of());
    }

    static Field text(String name, String value) {
        return new Field(name, name, Kind.TEXT, value, false, List.of());
    }

    static Field yes(String name, boolean value) {
        return new Field(name, name, Kind.YES, value ? "true" : "", true, List.of());
    }

    static Field among(String name, String value, List<Option> options) {
        return new Field(name, name, Kind.CHOICE, value, false, options);
    }

    static <E extends Enum<E>> Field choice(String name, String value, E[] values) {
        return among(
                name,
                value,
                Arrays.stream(values)
                        .map(each -> new Option(each.name(), wordsOf(name, each)))
                        .toList());
    }

    static String wordsOf(String prefix, Enum<?> value) {
        return CataloguePart.WORDS.of(
                prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Field mayBeEmpty() {
        return new Field(name, words, kind, value, true, options);
    }

    /** The same field under words that serve several. */
    Field called(String other) {
        return new Field(name, other, kind, value, optional, options);
    }

    /** The field as it was sent. */
    Field sent(String text) {
        return new Field(name, words, kind, text, optional, options);
    }

    public boolean isOn() {
        return value.equals("true");
    }

    public String label() {
        return CataloguePart.WORDS.of("field." + words);
    }

    public String hint() {
        var key = "hint." + words;
        return CataloguePart.WORDS.has(key) ? CataloguePart.WORDS.of(key) : "";
    }
}
