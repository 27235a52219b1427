package org.gongkai.command.export;

import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the running site says to an address.
 *
 * @param body where it has been put; of no meaning without one
 */
record Answer(int status, HttpHeaders headers, Path body) {

    private static final int UNCHANGED = 304;
    private static final int GONE = 410;

    boolean isUnchanged() {
        return status == UNCHANGED;
    }

    boolean isRedirect() {
        return status / 100 == 3 && !isUnchanged() && header("Location").isPresent();
    }

    /** What has been taken back says so on a page of its own. */
    boolean isContent() {
        return status == 200 || (status == GONE && isPage());
    }

    boolean isPage() {
        return isType("text/html") && !isToBeSaved();
    }

    boolean isType(String type) {
        return header("Content-Type").filter(each -> each.startsWith(type)).isPresent();
    }

    boolean isToBeSaved() {
        return header("Content-Disposition")
                .filter(each -> each.startsWith("attachment"))
                .isPresent();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
