package org.gongkai.platform.start;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the process after one page, when the launcher starts it only to record which classes a start loads. */
@Component
@ConditionalOnProperty("gongkai.rehearsal")
final class StartRehearsal {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void end(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(
                            SiteAddress.of(ready.getApplicationContext().getEnvironment()))
                    .build();
            client.send(page, HttpResponse.BodyHandlers.discarding());
        }
        ready.getApplicationContext().close();
    }
}
