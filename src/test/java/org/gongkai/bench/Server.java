package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server under load, as the kernel sees it: its process and those below it that do the same work.
 *
 * @param program name of the processes that count, so that the site's database does not
 */
record Server(String name, Process process, String program, int port) {

    private static final double TICKS_A_SECOND = 100;

    /** Processor time so far, in seconds. */
    double processorTime() throws IOException {
        var ticks = 0L;
        for (var pid : pids()) {
            var text = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return ticks / TICKS_A_SECOND;
    }

    /** Resident memory of all, in MiB. */
    long memory() throws IOException {
        var kibibytes = 0L;
        for (var pid : pids()) {
            kibibytes += Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return kibibytes / 1024;
    }

    private List<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/comm")).strip().equals(program);
        } catch (IOException gone) {
            return false;
        }
    }
}
