package org.gongkai.platform.mail;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkai.platform.Mail;
import org.gongkai.platform.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which way letters go. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final String NOBODY = "noreply@localhost.invalid";

    @Bean
    Delivery delivery(
            @Value("${gongkai.smtp.host:}") String host,
            @Value("${gongkai.smtp.from:}") String from,
            @Value("${gongkai.data}") Path data,
            Environment settings,
            Clock clock) {
        if (host.isBlank()) {
            return new FolderDelivery(data.resolve("outbox"), new Letters(from.isBlank() ? NOBODY : from, clock));
        }
        if (!Mail.isAddress(from)) {
            throw new StartFailure("mail-from-missing");
        }
        return new SmtpDelivery(MailServer.at(host, settings), new Letters(from, clock));
    }
}
