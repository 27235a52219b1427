package org.gongkai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of addresses that wrk's script reads; entity tags differ by server. */
record Addresses(Path scratch, Map<String, Map<String, String>> tags) {

    Addresses(Path scratch) {
        this(scratch, new HashMap<>());
    }

    void tag(Server server, String page, String tag) {
        tags.computeIfAbsent(server.name(), name -> new LinkedHashMap<>()).put(page, tag);
    }

    void tagsOf(Server server, List<String> pages, HttpClient client) throws IOException, InterruptedException {
        for (var page : pages) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + page))
                    .build();
            tag(
                    server,
                    page,
                    client.send(request, BodyHandlers.discarding())
                            .headers()
                            .firstValue("ETag")
                            .orElseThrow());
        }
    }

    Path of(Load load, Server server) throws IOException {
        var lines = tags.get(server.name()).entrySet().stream()
                .limit(load.pages())
                .map(each -> each.getKey() + (load.isConditional() ? "\t" + each.getValue() : ""))
                .collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(scratch.resolve("addresses"), lines);
    }
}
