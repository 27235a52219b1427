package org.gongkai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every old address with the one it leads to, for whoever keeps a copy of the site: no link leads to them, yet they are to work for ever. */
@Controller
@Needs(Power.PUBLIC)
final class MovedList {

    private final OldAddresses old;

    MovedList(OldAddresses old) {
        this.old = old;
    }

    /** Lines of the old path and the new one with a tab between, both percent-encoded. */
    @GetMapping("/moved.txt")
    ResponseEntity<byte[]> list(HttpServletResponse response) {
        Caching.publicly(response, OldAddresses.LIST);
        var lines = old.all().stream()
                .map(move -> encoded(move.oldPath()) + "\t" + encoded(move.newPath()) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(lines.getBytes(StandardCharsets.UTF_8));
    }

    /** A query, which old addresses may have, stays one. */
    private static String encoded(String address) {
        var end = address.indexOf('?');
        return end < 0
                ? Origins.absolute("", address)
                : Origins.absolute("", address.substring(0, end))
                        + address.substring(end).replaceAll("\\s", "%20");
    }
}
