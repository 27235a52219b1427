package org.gongkai.platform.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where to open the site once it answers. */
@Component
final class ReadyNotice {

    private static final Logger log = LoggerFactory.getLogger(ReadyNotice.class);

    private final Environment environment;

    ReadyNotice(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (environment.containsProperty("local.server.port")) {
            log.info("{}", PlainReport.inOneLine("ready", SiteAddress.of(environment)));
        }
    }
}
