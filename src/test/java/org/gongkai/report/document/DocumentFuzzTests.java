package org.gongkai.report.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;

/** Reads whatever a fuzzer comes up with; without one, the corpus beside the test resources. */
class DocumentFuzzTests {

    private static final Limits LIMITS = new Limits(1 << 20, 100, 100, 10, 5_000, 100_000, 20, Duration.ofSeconds(5));

    @FuzzTest(maxDuration = "10m")
    void anyFileIsReadOrRefused(byte[] content) {
        try {
            Documents.read("年报", content, LIMITS);
        } catch (UnreadableDocumentException refused) {
            Reading.words(refused);
        }
    }
}
