package org.gongkai.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ArchitectureTests {

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Util|Utils|Helper|Manager|Base|DTO|Dto|VO|Info|Data)");
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    @Test
    void scanSeesTheProduct() {
        assertThat(Sources.MAIN.size()).isGreaterThan(80);
        assertThat(Sources.TESTS.size()).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.gongkai.law..", "org.gongkai.report.model..", "org.gongkai.report.reading.."})
    void lawIsPlainJava(String packages) {
        noClasses()
                .that()
                .resideInAPackage(packages)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "gg.jte..", "picocli..", "org.slf4j..")
                .allowEmptyShould(false)
                .check(Sources.MAIN);
    }

    @Test
    void commandsStartWithoutTheServer() {
        noClasses()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .resideInAnyPackage(
                        "org.gongkai.command..",
                        "org.gongkai.law..",
                        "org.gongkai.document..",
                        "org.gongkai.report.writing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "ch.qos.logback..", "org.flywaydb..")
                .check(Sources.MAIN);
    }

    /** A template lies in a package of its own, so what it shows has to be public; nothing else does. */
    @Test
    void webAndStoreAreTheModulesOwn() {
        noClasses()
                .that()
                .resideInAnyPackage("org.gongkai..web..", "org.gongkai..store..")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(be(describe("shown by no template", type -> !isShownByATemplate(type))))
                .check(Sources.MAIN_AND_TEMPLATES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should(be(describe("named after nothing", ArchitectureTests::hasEmptyName)))
                .check(Sources.MAIN);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(describe("reads the machine's clock", ArchitectureTests::readsTheMachinesClock)))
                .check(Sources.MAIN);
    }

    /** A result read as a stream keeps its connection until somebody closes the stream; a list gives it back at once. */
    @Test
    void resultsOfQueriesAreReadToTheirEnd() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(Sources.MAIN);
    }

    @Test
    void fieldsAreNotInjected() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .andShould()
                .notBeAnnotatedWith("jakarta.annotation.Resource")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .check(Sources.MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        var packages = Sources.MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(found -> found.getName().startsWith("org.gongkai"))
                .toList();
        assertThat(packages)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(found -> assertThat(found.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", found.getName())
                        .isTrue());
    }

    @Test
    void everyTestClassIsFoundByTheRunner() {
        classes()
                .that(describe(
                        "hold a test",
                        type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith("org.junit.jupiter.api.Test")
                                        || method.isAnnotatedWith("net.jqwik.api.Property"))))
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Tests")
                .check(Sources.TESTS);
    }

    @Test
    void everyModuleKeepsItsSentence() {
        var missing = Sources.MAIN.stream()
                .map(type -> Path.of("src/main/java", type.getPackageName().replace('.', '/'), "package-info.java"))
                .filter(file -> file.toString().contains("gongkai"))
                .distinct()
                .filter(file -> !Files.exists(file));
        assertThat(missing).isEmpty();
    }

    private static boolean isShownByATemplate(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> use.getOriginClass().getPackageName().startsWith(Sources.TEMPLATES));
    }

    private static boolean hasEmptyName(JavaClass type) {
        return EMPTY_NAME.matcher(type.getSimpleName()).matches()
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean readsTheMachinesClock(AccessTarget call) {
        var withoutClock = call instanceof AccessTarget.MethodCallTarget method
                && method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return call.getName().equals("now") && TIMES.contains(call.getOwner().getName()) && withoutClock
                || call.getFullName().equals("java.lang.System.currentTimeMillis()");
    }

    private static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> predicate) {
        return ArchCondition.from(predicate);
    }
}
