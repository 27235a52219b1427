package org.gongkai.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything an operator can set from outside, each as an environment variable. The table in {@code docs/operations.md} is made from this list.
 *
 * <p>A variable named {@code GONGKAI_…} that is not here stops the start: a misspelt setting must not pass for a set one.
 */
public enum Setting {
    GONGKAI_ADDRESS("server.address", "127.0.0.1", "Address the site listens on; `0.0.0.0` for every one."),
    GONGKAI_PORT("server.port", "8080", "Port of the site; `0` for any free one."),
    GONGKAI_MANAGEMENT_PORT(
            "management.server.port", "8081", "Port of health and metrics, on loopback only; `0` for any free one."),
    GONGKAI_DATA(
            "gongkai.data",
            "data in the project's folder",
            "Folder with the database, its password, the logs, and `reports`: what is put there is published at the next start."),
    GONGKAI_AGENCY("gongkai.agency.name", "临江市审计局", "Full name of the agency whose site this is."),
    GONGKAI_AGENCY_SLUG(
            "gongkai.agency.slug",
            "the name",
            "What stands for the agency in addresses; not to be changed once in use."),
    GONGKAI_URL(
            "gongkai.site.url", "as asked for", "Public address of the site, such as `https://www.example.gov.cn`."),
    GONGKAI_PAGE_CACHE(
            "gongkai.pages.memory",
            "a quarter of the heap",
            "Memory for public pages ready to send, such as `256MB`; those asked for least make room."),
    GONGKAI_CONTACT(
            "gongkai.site.contact",
            "none",
            "Address, telephone and e-mail of the disclosure office, for the foot of each page."),
    GONGKAI_SITE_CODE("gongkai.site.code", "none", "The site's identification code (网站标识码)."),
    GONGKAI_SITE_RECORD("gongkai.site.record", "none", "The site's record number (备案号)."),
    GONGKAI_SECOND_FACTOR(
            "gongkai.second-factor",
            "none",
            "Who must use one-time codes beside a password: `none`, `administrators` or `all`."),
    GONGKAI_OIDC_ISSUER(
            "gongkai.oidc.issuer",
            "none",
            "Address of an OpenID Connect provider that staff may sign in with; read when the first of them does."),
    GONGKAI_OIDC_CLIENT_ID("gongkai.oidc.client-id", "none", "What the provider calls this site."),
    GONGKAI_OIDC_CLIENT_SECRET(
            "gongkai.oidc.client-secret", "none", "What the site proves itself to the provider with."),
    GONGKAI_OIDC_CLAIM("gongkai.oidc.claim", "preferred_username", "The provider's claim that holds the sign-in name."),
    GONGKAI_DATABASE_URL(
            "spring.datasource.url", "none: the embedded server", "JDBC address of an external PostgreSQL server."),
    GONGKAI_DATABASE_USER(
            "spring.datasource.username",
            "none",
            "User the site works as at the external server; needed with its address."),
    GONGKAI_DATABASE_PASSWORD(
            "spring.datasource.password", "none", "Password of that user; needed with the server's address."),
    GONGKAI_DATABASE_OWNER(
            "spring.flyway.user",
            "none",
            "User that owns the tables at the external server and migrates them; needed with its address, and not the one above."),
    GONGKAI_DATABASE_OWNER_PASSWORD(
            "spring.flyway.password", "none", "Password of the owner; needed with the server's address."),
    GONGKAI_SMTP_HOST(
            "gongkai.smtp.host",
            "none: the folder `outbox`",
            "Mail server that reminders go to; without one they are laid into the data folder's `outbox` as `.eml` files."),
    GONGKAI_SMTP_PORT(
            "gongkai.smtp.port", "587, 465 or 25", "Port of the mail server; by default that of the security."),
    GONGKAI_SMTP_SECURITY("gongkai.smtp.security", "starttls", "`starttls` (required), `tls`, or `none`."),
    GONGKAI_SMTP_USER("gongkai.smtp.user", "none", "User at the mail server, where it wants one."),
    GONGKAI_SMTP_PASSWORD("gongkai.smtp.password", "none", "Password at the mail server."),
    GONGKAI_SMTP_FROM("gongkai.smtp.from", "none", "Address that mail comes from; needed with the server."),
    GONGKAI_UPLOAD_LIMIT("gongkai.upload.limit", "200MB", "Largest file that staff may upload, such as `500MB`."),
    GONGKAI_FREE_SPACE(
            "gongkai.files.free-space",
            "1GB",
            "No file is taken any more when less than this is left on the disk of the data folder."),
    GONGKAI_LOG_FORMAT(
            "logging.structured.format.console",
            "plain",
            "`plain`, or `ecs`, `gelf`, `logstash` for JSON on the console."),
    GONGKAI_LOG_LEVEL("logging.level.org.gongkai", "info", "`error`, `warn`, `info`, `debug` or `trace`."),
    GONGKAI_SAMPLES("gongkai.samples", "none", "Folder of published reports that the tests read; the site ignores it."),
    GONGKAI_HOME("gongkai.home", "the project's folder", "Set by the launcher; nothing to change.");

    private final String property;
    private final String byDefault;
    private final String meaning;

    Setting(String property, String byDefault, String meaning) {
        this.property = property;
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    /** The name under which the program reads it. */
    public String property() {
        return property;
    }

    public String byDefault() {
        return byDefault;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<Setting> named(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.name().equals(name))
                .findFirst();
    }
}
