package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The load: wrk with its script. */
record Wrk(Path script, int connections, int seconds) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("([0-9]+) requests in");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAULTS = Pattern.compile("(Non-2xx[^\\n]*|Socket errors[^\\n]*)");
    private static final Map<String, Double> IN_MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);

    /**
     * What one run gave.
     *
     * @param rate requests a second
     * @param p99 milliseconds
     */
    record Run(double rate, long count, double p99) {}

    /** @param encodings what is accepted, such as {@code gzip} */
    Run on(int port, Path addresses, String encodings) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--latency",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port,
                        "--",
                        addresses.toString(),
                        encodings))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(output);
        var count = COUNT.matcher(output);
        var slowest = SLOWEST.matcher(output);
        if (process.waitFor() != 0 || !rate.find() || !count.find() || !slowest.find()) {
            throw new IllegalStateException(output);
        }
        var faults = FAULTS.matcher(output);
        if (faults.find()) {
            System.out.println("  " + faults.group());
        }
        return new Run(
                Double.parseDouble(rate.group(1)),
                Long.parseLong(count.group(1)),
                Double.parseDouble(slowest.group(1)) * IN_MILLIS.get(slowest.group(2)));
    }
}
