package org.gongkai.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts of the site and of the command line, measured from outside as whole processes, in turns with a Spring Boot
 * hello world and with {@code java -version}. Arguments: the program's folder, a scratch folder, and the class path of
 * the hello world.
 */
final class Starts {

    private static final int ROUNDS = 5;
    private static final int COMMAND_ROUNDS = 11;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /** A start: nanoseconds to the first page, and kibibytes resident then. */
    private record Start(long nanos, long resident) {}

    private final Path home;
    private final Path scratch;
    private final String hello;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Starts(Path home, Path scratch, String hello) {
        this.home = home;
        this.scratch = scratch;
        this.hello = hello;
    }

    static void main(String... arguments) throws Exception {
        var starts = new Starts(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
        starts.sites();
        starts.commands();
    }

    private void sites() throws Exception {
        site();
        var ours = new ArrayList<Start>();
        var theirs = new ArrayList<Start>();
        for (var i = 0; i < ROUNDS; i++) {
            ours.add(site());
            theirs.add(helloWorld());
        }
        report("Start to the first page", "the site, PostgreSQL included", ours, "Spring Boot hello world", theirs);
    }

    private Start site() throws Exception {
        var port = freePort();
        var settings = Map.of(
                "GONGKAI_PORT", port + "",
                "GONGKAI_MANAGEMENT_PORT", freePort() + "",
                "GONGKAI_DATA", scratch.resolve("data").toString());
        return start(port, settings, List.of(home.resolve("gongkai").toString(), "serve"));
    }

    private Start helloWorld() throws Exception {
        var port = freePort();
        var settings = Map.of("SERVER_PORT", port + "", "SERVER_ADDRESS", "127.0.0.1");
        return start(port, settings, List.of(java, "-XX:+UseSerialGC", "-cp", hello, "hello.Hello"));
    }

    private Start start(int port, Map<String, String> settings, List<String> command) throws Exception {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("log").toFile());
        // What this measurement itself was given is no setting of the site, which refuses what it does not know.
        builder.environment().keySet().removeIf(name -> name.startsWith("GONGKAI_"));
        builder.environment().putAll(settings);
        var begin = System.nanoTime();
        var process = builder.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IllegalStateException("did not start: " + command + ", see " + scratch.resolve("log"));
                }
                TimeUnit.MILLISECONDS.sleep(5);
            }
            return new Start(System.nanoTime() - begin, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).equals("HTTP/1.1 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Resident memory in KiB, where the system tells; 0 elsewhere. */
    private static long resident(long pid) throws IOException {
        var status = Path.of("/proc", pid + "", "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private void commands() throws Exception {
        var gongkai = home.resolve("gongkai").toString();
        var document = home.resolve("src/main/resources/first-run/linjiang-audit-2023.docx")
                .toString();
        compare("Command line: --help", List.of(gongkai, "--help"));
        compare("Command line: rules", List.of(gongkai, "rules"));
        compare("Command line: check of one Word file", List.of(gongkai, "check", document));
    }

    private void compare(String title, List<String> command) throws Exception {
        var version = List.of(java, "-version");
        run(command);
        run(version);
        var ours = new ArrayList<Start>();
        var theirs = new ArrayList<Start>();
        for (var i = 0; i < COMMAND_ROUNDS; i++) {
            ours.add(run(command));
            theirs.add(run(version));
        }
        report(title, "gongkai", ours, "java -version", theirs);
    }

    private static Start run(List<String> command) throws Exception {
        var begin = System.nanoTime();
        var code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit " + code + " of " + command);
        }
        return new Start(System.nanoTime() - begin, 0);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void report(String title, String ourName, List<Start> ours, String theirName, List<Start> theirs) {
        var our = median(ours.stream().mapToLong(Start::nanos).toArray()) / 1e6;
        var their = median(theirs.stream().mapToLong(Start::nanos).toArray()) / 1e6;
        print(
                "%s%n  %-32s %9.1f ms%n  %-32s %9.1f ms%n  ratio %.2f   [%d rounds]%n",
                title, ourName, our, theirName, their, our / their, ours.size());
        var ourMemory = median(ours.stream().mapToLong(Start::resident).toArray()) / 1024.0;
        var theirMemory = median(theirs.stream().mapToLong(Start::resident).toArray()) / 1024.0;
        if (ourMemory > 0) {
            print(
                    "  resident then: %.0f MiB against %.0f MiB, ratio %.2f%n",
                    ourMemory, theirMemory, ourMemory / theirMemory);
        }
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }

    private static long median(long... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
