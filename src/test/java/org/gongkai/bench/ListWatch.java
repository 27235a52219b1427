package org.gongkai.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Looks at a list all the time and notes how long after its publication an item was missing there. */
final class ListWatch implements AutoCloseable {

    private static final Pattern ITEM = Pattern.compile("/items/(\\d+)/");
    private static final int SHOWN = 10;

    /** Often enough to see a list that is a second old; were it asked for more often, the watching would be part of the load. */
    private static final int PAUSE_IN_MILLISECONDS = 100;

    /** An item that is public since then, on the count of nanoseconds. */
    private record Since(long item, long at) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest list;
    private final Deque<Since> newest = new ArrayDeque<>();
    private final Thread watcher;
    private volatile boolean isOver;
    private volatile long oldest;
    private volatile int looks;

    ListWatch(String origin, String agency) {
        this.list = HttpRequest.newBuilder(URI.create(origin + "/agencies/" + agency + "/content/"))
                .build();
        this.watcher = Thread.ofPlatform().start(this::watch);
    }

    synchronized void published(long item) {
        newest.addLast(new Since(item, System.nanoTime()));
        if (newest.size() > SHOWN) {
            newest.removeFirst();
        }
    }

    private synchronized Deque<Since> now() {
        return new ArrayDeque<>(newest);
    }

    private void watch() {
        while (!isOver) {
            var before = now();
            var asked = System.nanoTime();
            try {
                var page = client.send(list, BodyHandlers.ofString());
                var shown = ITEM.matcher(page.body())
                        .results()
                        .map(match -> Long.parseLong(match.group(1)))
                        .toList();
                before.stream()
                        .filter(each -> !shown.contains(each.item()))
                        .forEach(each -> oldest = Math.max(oldest, asked - each.at()));
                looks++;
                Thread.sleep(PAUSE_IN_MILLISECONDS);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** In nanoseconds. */
    long oldest() {
        return oldest;
    }

    int looks() {
        return looks;
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        watcher.join();
        client.close();
    }
}
