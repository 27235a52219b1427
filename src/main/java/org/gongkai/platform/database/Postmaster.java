package org.gongkai.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The running server of a cluster, as PostgreSQL itself records it in {@code postmaster.pid}. */
record Postmaster(ProcessHandle process, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Empty when none runs. A record left behind by a crash is removed: its number may belong to somebody else by now. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var record = cluster.resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(record);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var process = ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                    .filter(Postmaster::isServer);
            if (process.isEmpty()) {
                Files.deleteIfExists(record);
            }
            var port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return process.map(running -> new Postmaster(running, port));
        } catch (NoSuchFileException noneRuns) {
            return Optional.empty();
        }
    }

    /** A process that ended but was not collected yet still counts as alive; it has no command any more. */
    private static boolean isServer(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").contains("postgres");
    }
}
