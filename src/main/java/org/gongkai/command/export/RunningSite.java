package org.gongkai.command.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The site that is exported, asked as any visitor asks. */
final class RunningSite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final Path drafts;
    private final AtomicLong number = new AtomicLong();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * @param drafts folder that bodies are put into
     */
    RunningSite(URI base, Path drafts) {
        this.base = base;
        this.drafts = drafts;
    }

    String origin() {
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    /**
     * @param known entity tag of what is there already
     */
    Answer ask(Address address, Optional<String> known) throws NotExported {
        var request = HttpRequest.newBuilder(URI.create(origin() + address))
                .timeout(PATIENCE)
                .header("Accept", "text/html,*/*;q=0.8");
        known.ifPresent(tag -> request.header("If-None-Match", tag));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofFile(draft()));
            if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
                throw new NotExported("export.siteFails", answer.statusCode(), address);
            }
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failure) {
            throw new NotExported("export.noSite", origin(), String.valueOf(failure.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotExported("export.noSite", origin(), "interrupted");
        }
    }

    Path draft() throws IOException {
        Files.createDirectories(drafts);
        return drafts.resolve(Long.toString(number.incrementAndGet()));
    }

    @Override
    public void close() {
        client.close();
    }
}
