package org.gongkai.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTroubleTests {

    @ParameterizedTest
    @CsvSource({
        "could not write to file pg_wal: No space left on device, disk-full",
        "java.nio.file.AccessDeniedException: /srv/data, folder-not-writable",
        "could not map anonymous shared memory, server-does-not-start"
    })
    void whatTheServerSaysIsRecognised(String output, String reason) {
        assertThat(ServerTrouble.in(output, Path.of("data")).reason()).isEqualTo(reason);
    }

    @Test
    void portTakenMeanwhileIsTriedAgain() {
        assertThat(ServerTrouble.isPortTaken("could not bind IPv4 address \"127.0.0.1\": Address already in use"))
                .isTrue();
        assertThat(ServerTrouble.isPortTaken("Permission denied")).isFalse();
    }
}
