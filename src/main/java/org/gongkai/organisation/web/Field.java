package org.gongkai.organisation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field of a form.
 *
 * @param words by what name its words are found
 * @param options to choose from; for {@link Kind#LINE} what may be proposed while typing
 */
public record Field(String name, String words, Kind kind, String value, boolean optional, List<Option> options) {

    /** How a field is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
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

    static Field line(String name, String value, List<String> proposals) {
        var options = proposals.stream().map(each -> new Option(each, each)).toList();
        return new Field(name, name, Kind.LINE, value, false, options);
    }

    static Field text(String name) {
        return new Field(name, name, Kind.TEXT, "", false, List.of());
    }

    static Field day(String name, LocalDate value) {
        return new Field(name, name, Kind.DAY, value.toString(), false, List.of());
    }

    static Field anyDay(String name) {
        return new Field(name, name, Kind.DAY, "", true, List.of());
    }

    static Field among(String name, String value, List<Option> options) {
        return new Field(name, name, Kind.CHOICE, value, false, options);
    }

    /** A choice among the values of an enumeration, their words found below the name of the field. */
    static <E extends Enum<E>> Field choice(String name, String value, List<E> values) {
        return among(
                name,
                value,
                values.stream()
                        .map(each -> new Option(each.name(), wordsOf(name, each)))
                        .toList());
    }

    static <E extends Enum<E>> Field choice(String name, String value, E[] values) {
        return choice(name, value, Arrays.asList(values));
    }

    static String wordsOf(String prefix, Enum<?> value) {
        return OrganisationPart.WORDS.of(
                prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Field yes(String name, boolean value) {
        return new Field(name, name, Kind.YES, value ? "true" : "", true, List.of());
    }

    /** A line whose words are found by another name, since one name may stand for a person's or an agency's. */
    static Field line(String name, String words, String value) {
        return new Field(name, words, Kind.LINE, value, false, List.of());
    }

    Field mayBeEmpty() {
        return new Field(name, words, kind, value, true, options);
    }

    Field required() {
        return new Field(name, words, kind, value, false, options);
    }

    /** The field as it was sent. */
    Field sent(String text) {
        return new Field(name, words, kind, text, optional, options);
    }

    public boolean isOn() {
        return value.equals("true");
    }

    public String label() {
        return OrganisationPart.WORDS.of("field." + words);
    }

    public String hint() {
        var key = "hint." + words;
        return OrganisationPart.WORDS.has(key) ? OrganisationPart.WORDS.of(key) : "";
    }
}
