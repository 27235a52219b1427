package org.gongkai.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.gongkai.platform.StartFailure;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How the mail server is reached, from the settings. */
final class MailServer {

    private static final String WITHIN = "10000";

    private MailServer() {}

    /** Whether what is said to the server is encrypted. */
    private enum Security {
        /** Begun in clear, and given up where the server does not encrypt. */
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        static Security named(String name) {
            for (var each : values()) {
                if (each.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return each;
                }
            }
            throw new StartFailure("mail-security-unknown", name);
        }
    }

    /** @param host not empty */
    static JavaMailSenderImpl at(String host, Environment settings) {
        var security = Security.named(settings.getProperty("gongkai.smtp.security", "starttls"));
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(settings.getProperty("gongkai.smtp.port", Integer.class, security.port));
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var user = settings.getProperty("gongkai.smtp.user", "");
        if (!user.isEmpty()) {
            server.setUsername(user);
            server.setPassword(settings.getProperty("gongkai.smtp.password", ""));
        }
        server.setJavaMailProperties(properties(security, !user.isEmpty()));
        return server;
    }

    private static Properties properties(Security security, boolean signIn) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(signIn));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", WITHIN);
        properties.setProperty("mail.smtp.timeout", WITHIN);
        properties.setProperty("mail.smtp.writetimeout", WITHIN);
        return properties;
    }
}
