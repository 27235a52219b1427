package org.gongkai.workbench;

import java.nio.charset.StandardCharsets;
import org.gongkai.platform.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table to take away; what staff see is kept by nobody between. */
public final class CsvAnswer {

    private CsvAnswer() {}

    /** @param name of the file, ending included */
    public static ResponseEntity<byte[]> of(String name, String lines) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((Csv.MARK + lines).getBytes(StandardCharsets.UTF_8));
    }
}
