package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files that {@link DocumentFuzzTests} starts from and what it found are read or refused for good. */
class FuzzCorpusTests {

    private static final String CORPUS = "DocumentFuzzTestsInputs/anyFileIsReadOrRefused";
    private static final Limits LIMITS = new Limits(1 << 20, 100, 100, 10, 5_000, 100_000, 20, Duration.ofSeconds(5));

    @TestFactory
    Stream<DynamicTest> everyFileOfTheCorpusIsReadOrRefused() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(FuzzCorpusTests.class.getResource(CORPUS))
                .toURI());
        try (var files = Files.list(folder)) {
            var all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThan(5);
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> readOrRefuse(Files.readAllBytes(file))));
        }
    }

    static void readOrRefuse(byte[] content) {
        try {
            Documents.read("年报", content, LIMITS);
        } catch (UnreadableDocumentException refused) {
            assertThat(Reading.words(refused)).isNotBlank();
        }
    }
}
