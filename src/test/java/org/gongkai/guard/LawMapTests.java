package org.gongkai.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.junit.jupiter.api.Test;

/** Article, the code that carries it out, the test that shows it. */
class LawMapTests {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparing(Place::article).thenComparing(Place::part);

    private record Place(Source source, int article, String part) {
        static Place of(LegalBasis basis) {
            return new Place(basis.source(), basis.article(), basis.part());
        }

        String words() {
            return (article == 0 ? part : "第" + article + "条" + (part.isEmpty() ? "" : " " + part)).strip();
        }
    }

    private record Mark(Place place, String code) {}

    @Test
    void mapOfTheLawIsCommitted() {
        var code = marks(Sources.MAIN.stream());
        assertThat(code).hasSizeGreaterThan(20);

        var places = new TreeMap<Place, TreeSet<String>>(ORDER);
        code.forEach(mark ->
                places.computeIfAbsent(mark.place(), place -> new TreeSet<>()).add(mark.code()));
        GeneratedDocument.check("docs/law-map.md", document(places));
    }

    private static String document(TreeMap<Place, TreeSet<String>> places) {
        var text = new StringBuilder("# Law map\n\nMade from the annotations `@LegalBasis` by `LawMapTests`.\n");
        for (var source : Source.values()) {
            var rows = places.entrySet().stream()
                    .filter(entry -> entry.getKey().source() == source)
                    .toList();
            if (!rows.isEmpty()) {
                text.append("\n## %s（%s）\n\n| place | code | test |\n| --- | --- | --- |\n"
                        .formatted(source.title(), source.documentNumber()));
                rows.forEach(row -> text.append(row(row.getKey(), row.getValue())));
            }
        }
        return text.toString();
    }

    private static String row(Place place, TreeSet<String> code) {
        var tests = new TreeSet<String>();
        code.stream().map(LawMapTests::testNamedAfter).forEach(tests::addAll);
        marks(Sources.TESTS.stream()).stream()
                .filter(mark -> mark.place().equals(place))
                .map(Mark::code)
                .forEach(tests::add);
        return "| %s | %s | %s |\n".formatted(place.words(), quoted(code), quoted(tests));
    }

    private static String quoted(TreeSet<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(joining("<br>"));
    }

    private static List<String> testNamedAfter(String code) {
        var type = code.replaceAll("#.*", "").replaceAll("^[a-z.]+", "").split("[.]", 2)[0];
        return Sources.TESTS.stream()
                .map(JavaClass::getSimpleName)
                .filter((type + "Tests")::equals)
                .toList();
    }

    private static List<Mark> marks(Stream<JavaClass> classes) {
        return classes.map(JavaClass::reflect).flatMap(LawMapTests::marksOn).toList();
    }

    private static Stream<Mark> marksOn(Class<?> type) {
        var name = type.getName().replace("org.gongkai.", "").replace('$', '.');
        var members = Stream.concat(
                Arrays.stream(type.getDeclaredFields()).flatMap(field -> marksOn(field, name + "#" + field.getName())),
                Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> marksOn(method, name + "#" + method.getName())));
        return Stream.concat(marksOn(type, name), members);
    }

    private static Stream<Mark> marksOn(AnnotatedElement element, String name) {
        return Arrays.stream(element.getDeclaredAnnotationsByType(LegalBasis.class))
                .map(basis -> new Mark(Place.of(basis), name));
    }
}
