package org.gongkai.organisation.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.Words;

/** The sheets of the workbook and their columns; template, reading and import go by this one declaration. */
public enum SheetKind {
    AGENCIES("name*", "parent", "level*", "kind*", "vertical", "slug"),
    SECTIONS("agency*", "name*"),
    PEOPLE("agency*", "name*", "sign-in-name*", "email", "mobile"),
    POSTS("sign-in-name*", "agency*", "section", "post*", "title*", "subtree", "from", "until");

    static final Words WORDS = Words.in("organisation");

    private final List<Column> columns;

    SheetKind(String... columns) {
        this.columns = Arrays.stream(columns).map(this::declared).toList();
    }

    private Column declared(String declared) {
        return new Column(this, declared.replace("*", ""), declared.endsWith("*"));
    }

    public List<Column> columns() {
        return columns;
    }

    /** @throws java.util.NoSuchElementException when the sheet has no such column */
    public Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** As it is called in the workbook. */
    public String title() {
        return WORDS.of("sheet." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * One column of a sheet.
     *
     * @param key also the field that a fault of an act names
     */
    public record Column(SheetKind sheet, String key, boolean required) {

        public String heading() {
            return WORDS.of("column." + sheet.key() + "." + key);
        }

        public String hint() {
            return WORDS.of("column." + sheet.key() + "." + key + ".hint");
        }

        /** The words that may stand in the column; none where it takes any. */
        public List<String> choices() {
            return switch (key) {
                case "level" -> words(key, Arrays.stream(AgencyLevel.values()));
                case "kind" -> words(key, Arrays.stream(AgencyKind.values()));
                case "post" -> words(key, Arrays.stream(Post.values()).filter(post -> !post.isOfProgram()));
                case "vertical", "subtree" -> List.of(WORDS.of("yes"), WORDS.of("no"));
                default -> List.of();
            };
        }

        private static List<String> words(String key, Stream<? extends Enum<?>> values) {
            return values.map(value -> word(key, value)).toList();
        }

        static String word(String key, Enum<?> value) {
            return WORDS.of(key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /** The value whose words stand in a cell. */
        public <E extends Enum<E>> Optional<E> value(Class<E> type, String words) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> word(key, value).equals(words))
                    .findFirst();
        }
    }
}
