package org.gongkai.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Reads whatever a fuzzer comes up with, for as long as it is given: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=DocumentFuzzTests}. Only then, because its agent slows every other test of the same JVM; what it found before is
 * read by {@link FuzzCorpusTests}.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class DocumentFuzzTests {

    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadOrRefused(byte[] content) {
        FuzzCorpusTests.readOrRefuse(content);
    }
}
