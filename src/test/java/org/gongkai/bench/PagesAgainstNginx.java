package org.gongkai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Published item pages under load: the site against nginx with the same bytes as static files, in turns on one machine. Arguments: a scratch
 * folder and wrk's script.
 */
final class PagesAgainstNginx {

    private static final int PAGES = 10_000;
    private static final int MANY = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 32;
    private static final int SECONDS = 8;
    private static final int RATE = 20;

    /** Publications before those that are measured: a site runs for months, and its code is compiled after some thousand calls. */
    private static final int WARMING = 1_500;

    private final Path scratch;
    private final Wrk wrk;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server site;
    private final BufferedReader answers;
    private final PrintWriter orders;
    private final String agency;

    private PagesAgainstNginx(Path scratch, Path script) throws Exception {
        this.scratch = scratch;
        this.wrk = new Wrk(script, CONNECTIONS, SECONDS);
        var port = freePort();
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gongkai.bench.BenchSite"));
        builder.environment().keySet().removeIf(name -> name.startsWith("GONGKAI_"));
        builder.environment()
                .putAll(Map.of(
                        "GONGKAI_PORT",
                        port + "",
                        "GONGKAI_MANAGEMENT_PORT",
                        "0",
                        "GONGKAI_URL",
                        "http://127.0.0.1:" + port,
                        "GONGKAI_DATA",
                        Files.createDirectories(scratch.resolve("data")).toString()));
        var process =
                builder.redirectError(scratch.resolve("site.log").toFile()).start();
        this.site = new Server("the site", process, "java", port);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.agency = answer("READY ");
    }

    static void main(String... arguments) throws Exception {
        var bench = new PagesAgainstNginx(Path.of(arguments[0]), Path.of(arguments[1]));
        try {
            bench.run();
        } finally {
            bench.orders.println("stop");
            bench.client.close();
            if (!bench.site.process().waitFor(30, TimeUnit.SECONDS)) {
                bench.site.process().destroy();
            }
        }
    }

    private void run() throws Exception {
        var range = Arrays.stream(order("fill " + PAGES).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        var pages = LongStream.rangeClosed(range[0], range[1])
                .mapToObj(id -> "/items/" + id + "/")
                .toList();
        made("pages made anew, of " + PAGES, pages.subList(0, 2_000));
        var files = Files.createDirectories(scratch.resolve("files"));
        var addresses = new Addresses(scratch);
        var headers = save(pages, files, addresses);
        var nginx = Nginx.start(scratch, files, freePort(), headers);
        try {
            addresses.tagsOf(nginx, pages, client);
            warmUp(addresses, nginx);
            for (var load : Load.ALL) {
                compare(load, addresses, nginx);
            }
            whilePublishing(addresses);
            System.out.printf(
                    Locale.ROOT,
                    "memory after it: the site %d MiB with %d pages in it, nginx %d MiB and the kernel's of its files%n",
                    site.memory(),
                    PAGES,
                    nginx.memory());
        } finally {
            nginx.process().destroy();
        }
        growth(pages);
    }

    private void warmUp(Addresses addresses, Server nginx) throws Exception {
        for (var load : Load.ALL) {
            wrk.on(site.port(), addresses.of(load, site), load.encodings());
            wrk.on(nginx.port(), addresses.of(load, nginx), load.encodings());
        }
    }

    private void compare(Load load, Addresses addresses, Server nginx) throws Exception {
        var ours = new ArrayList<Measured>();
        var theirs = new ArrayList<Measured>();
        for (var round = 0; round < ROUNDS; round++) {
            ours.add(measured(site, load, addresses));
            theirs.add(measured(nginx, load, addresses));
        }
        var our = Measured.median(ours);
        var their = Measured.median(theirs);
        System.out.printf(
                Locale.ROOT,
                "%-34s site %7.0f/s %5.1f us p99 %6.1f ms   nginx %7.0f/s %5.1f us p99 %6.1f ms   rate %.2f (goal 0.9)  processor %.2f (goal 2)%n",
                load.title(),
                our.rate(),
                our.microseconds(),
                our.p99(),
                their.rate(),
                their.microseconds(),
                their.p99(),
                our.rate() / their.rate(),
                our.microseconds() / their.microseconds());
    }

    private Measured measured(Server server, Load load, Addresses addresses) throws Exception {
        var before = server.processorTime();
        var run = wrk.on(server.port(), addresses.of(load, server), load.encodings());
        return new Measured(run.rate(), (server.processorTime() - before) * 1e6 / run.count(), run.p99());
    }

    /** The same load with and without publishing, in turns, once to warm up; items are taken as far as the last signature before. */
    private void whilePublishing(Addresses addresses) throws Exception {
        order("prepare " + (WARMING + RATE * SECONDS * ROUNDS));
        order("publish " + WARMING + " 1");
        var quiet = new ArrayList<Measured>();
        var busy = new ArrayList<Measured>();
        var told = new ArrayList<String>();
        for (var round = 0; round < ROUNDS; round++) {
            quiet.add(measured(site, Load.PACKED, addresses));
            orders.println("publish " + RATE + " " + SECONDS);
            busy.add(measured(site, Load.PACKED, addresses));
            told.add(answer("DONE "));
        }
        var without = Measured.median(quiet).rate();
        var with = Measured.median(busy).rate();
        System.out.printf(
                Locale.ROOT,
                "while publishing                   %7.0f/s against %7.0f/s quiet: %.2f (goal 0.8)%n"
                        + "  each round: items published a second, oldest list seen in seconds (goal below 1), lists looked at: %s%n",
                with,
                without,
                with / without,
                told);
    }

    private void made(String title, List<String> pages) throws Exception {
        var rates = new ArrayList<Double>();
        for (var round = 0; round <= ROUNDS; round++) {
            order("forget");
            var begun = System.nanoTime();
            askAll(pages);
            rates.add(pages.size() * 1e9 / (System.nanoTime() - begun));
        }
        System.out.printf(
                Locale.ROOT, "%s: %.0f a second (the last of %d rounds)%n", title, rates.getLast(), rates.size());
    }

    private void askAll(List<String> pages) throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (var page : pages) {
            work.add(() -> get(page, Map.of()).statusCode());
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var status : threads.invokeAll(work)) {
                if (status.get() != 200) {
                    throw new IllegalStateException("status " + status.get());
                }
            }
        }
    }

    private void growth(List<String> pages) throws Exception {
        var site = "/agencies/" + agency;
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("item pages", pages.subList(0, 500));
        kinds.put("the newest list", List.of(site + "/content/"));
        kinds.put("lists far down", List.of(site + "/content/all/100/", site + "/content/all/300/"));
        var before = new LinkedHashMap<String, Double>();
        for (var kind : kinds.entrySet()) {
            before.put(kind.getKey(), time(kind.getValue()));
        }
        order("fill " + MANY);
        for (var kind : kinds.entrySet()) {
            var few = before.get(kind.getKey());
            var many = time(kind.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "making %-22s %7.2f ms at %d items, %7.2f ms at %d: %.2f%n",
                    kind.getKey(),
                    few,
                    PAGES,
                    many,
                    MANY,
                    many / few);
        }
    }

    /** Milliseconds to make a page, asked for one after the other, best of some rounds. */
    private double time(List<String> pages) throws Exception {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < 5; round++) {
            order("forget");
            var begun = System.nanoTime();
            for (var page : pages) {
                get(page, Map.of());
            }
            best = Math.min(best, (System.nanoTime() - begun) / 1e6 / pages.size());
        }
        return best;
    }

    /** @return the headers that the pages carry beside those of any file */
    private Map<String, String> save(List<String> pages, Path files, Addresses addresses) throws Exception {
        var kept = new TreeMap<String, String>();
        for (var page : pages) {
            var plain = get(page, Map.of());
            var packed = get(page, Map.of("Accept-Encoding", "gzip"));
            var file = Files.createDirectories(files.resolve(page.substring(1))).resolve("index.html");
            Files.write(file, plain.body());
            Files.write(file.resolveSibling("index.html.gz"), packed.body());
            addresses.tag(site, page, plain.headers().firstValue("ETag").orElseThrow());
            plain.headers().map().forEach((name, values) -> {
                if (name.toLowerCase(Locale.ROOT)
                        .matches("content-security.*|x-.*options|referrer.*|permissions.*|cross.*|cache.*")) {
                    kept.put(name, values.getFirst());
                }
            });
        }
        return kept;
    }

    private HttpResponse<byte[]> get(String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String order(String line) throws IOException {
        orders.println(line);
        return answer("DONE ");
    }

    private String answer(String beginning) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
        throw new IllegalStateException("the site ended; see " + scratch.resolve("site.log"));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
