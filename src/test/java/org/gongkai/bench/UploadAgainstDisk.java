package org.gongkai.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.Gongkai;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text of 2 GiB uploaded over loopback, in the pieces that the pages' script sends and in one, against {@code cat} and {@code fsync} of the same
 * bytes on the same disk; sender and site in one process.
 */
final class UploadAgainstDisk {

    private static final long SIZE = 2L << 30;
    private static final int PIECE = 16 << 20;
    private static final int ROUNDS = 3;

    private final SignedIn clerk;
    private final Path scratch;
    private int files;

    private UploadAgainstDisk(SignedIn clerk, Path scratch) {
        this.clerk = clerk;
        this.scratch = scratch;
    }

    static void main() throws Exception {
        try (var site = SpringApplication.run(Gongkai.class)) {
            var city = ACity.in(site, "bench", "测速市", 1, 0);
            var name = city.signInName(city.departments().getFirst(), Post.SECTION_CLERK);
            var data = Path.of(site.getEnvironment().getRequiredProperty("gongkai.data"));
            var bench = new UploadAgainstDisk(SignedIn.as(name, site), data);
            var before = memory("VmRSS");
            var rounds = new Rounds(0, ROUNDS);
            rounds.compare(
                    "2 GiB in pieces of 16 MiB, each on the disk before the next is asked for",
                    "upload, looked at and kept",
                    bench::inPieces,
                    "cat > file, fsync",
                    bench::copied,
                    4);
            rounds.compare(
                    "2 GiB in one request",
                    "upload, looked at and kept",
                    bench::inOne,
                    "cat > file, fsync",
                    bench::copied,
                    4);
            System.out.printf(
                    Locale.ROOT,
                    "  resident memory of site and sender   %d MiB before, %d MiB at most (heap of %d MiB)%n",
                    before,
                    memory("VmHWM"),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long memory(String which) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith(which))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                >> 10;
    }

    /** The same letters, but for a number at the beginning: the store would keep what it has but once. */
    private byte[] piece(int number) {
        var text = "%09d 财政资金审计工作情况\n".formatted(number == 0 ? ++files : 0).getBytes(StandardCharsets.UTF_8);
        var piece = new byte[PIECE];
        for (var at = 0; at < PIECE; at++) {
            piece[at] = text[at % text.length];
        }
        return piece;
    }

    private long inPieces() throws Exception {
        var id = begun();
        var token = clerk.token();
        var first = piece(0);
        var other = piece(1);
        for (var at = 0L; at < SIZE; at += PIECE) {
            sent(id, token, at, BodyPublishers.ofByteArray(at == 0 ? first : other));
        }
        return SIZE;
    }

    private long inOne() throws Exception {
        sent(begun(), clerk.token(), 0, BodyPublishers.ofInputStream(this::content));
        return SIZE;
    }

    private InputStream content() {
        var first = piece(0);
        var other = piece(1);
        return new SequenceInputStream(Collections.enumeration(IntStream.range(0, (int) (SIZE / PIECE))
                .mapToObj(number -> (InputStream) new ByteArrayInputStream(number == 0 ? first : other))
                .toList()));
    }

    private String begun() throws Exception {
        var answer = clerk.post("/desk/uploads/", Map.of("name", "测速.txt", "size", Long.toString(SIZE)));
        return JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private void sent(String id, String token, long offset, HttpRequest.BodyPublisher bytes) throws Exception {
        var answer = clerk.send(HttpRequest.newBuilder(clerk.address("/desk/uploads/" + id))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Long.toString(offset))
                .header("X-XSRF-TOKEN", token)
                .method("PATCH", bytes));
        var told = JsonMapper.shared().readTree(answer.body());
        if (answer.statusCode() != 200 || told.hasNonNull("fault")) {
            throw new IllegalStateException(answer.body());
        }
        if (told.get("done").asBoolean()) {
            removeKept();
        }
    }

    /** So that the rounds need no more of the disk than one does. */
    private void removeKept() throws IOException {
        try (var kept = Files.walk(scratch.resolve("files"))) {
            kept.filter(file -> Files.isRegularFile(file) && file.toFile().length() == SIZE)
                    .forEach(UploadAgainstDisk::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long copied() throws Exception {
        var target = scratch.resolve("copied");
        var cat = new ProcessBuilder("sh", "-c", "cat > \"$0\" && sync \"$0\"", target.toString()).start();
        try (var bytes = cat.getOutputStream()) {
            content().transferTo(bytes);
        }
        if (cat.waitFor() != 0) {
            throw new IllegalStateException("cat failed");
        }
        Files.delete(target);
        return SIZE;
    }
}
