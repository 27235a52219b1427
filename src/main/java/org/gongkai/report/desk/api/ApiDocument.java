package org.gongkai.report.desk.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The interface's own description (OpenAPI 3.1). */
@Controller
@Needs(Power.PUBLIC)
final class ApiDocument {

    static final String FILE = "openapi.json";

    private final byte[] document = load();

    @GetMapping(Address.ROOT + "/" + FILE)
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(document);
    }

    private static byte[] load() {
        try (var file = ApiDocument.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(file, FILE).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
