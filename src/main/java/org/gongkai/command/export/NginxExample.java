package org.gongkai.command.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of nginx that show the files as the running site would, and hand on to that what it answers each visitor.
 *
 * @param home the site's answer at its home; its security headers are taken over
 */
record NginxExample(String canonical, String running, Robots robots, Answer home) {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    private static final String SETTINGS = """
        # Written by "gongkai export"; include it inside a server block. Needs root below to be where the files are served from.
        # Canonical address: %1$s
        root %2$s;
        charset utf-8;
        gzip on;
        gzip_types text/css application/javascript text/javascript application/json application/xml application/atom+xml image/svg+xml;
        gzip_vary on;
        error_page 404 /404.html;
        error_page 418 = @gongkai;
        %3$s
        add_header Cache-Control "public, no-cache" always;

        location ~ /\\. { return 404; }
        location = /404.html { internal; }
        location ^~ /assets/ {
            %4$s
            add_header Cache-Control "public, max-age=31536000, immutable";
        }
        # Files that are saved, not shown as pages of the site.
        location ~ "^/reports/.*\\.(?!atom$)[a-z]+$|^/items/[0-9]+/(?:versions/[0-9]+/)?files/.*\\.(?i:html?|xhtml|xml|svg|mht)$" {
            %4$s
            add_header Content-Disposition attachment always;
        }
        %5$s
        location / {
            # Files know no queries and take nothing in: both are for the running site.
            if ($request_method !~ "^(GET|HEAD)$") { return 418; }
            if ($args ~ "^(?!v=[0-9a-f]+$).") { return 418; }
            try_files $uri ${uri}index.html @slash;
        }
        location @slash {
            if (-f $document_root$uri/index.html) { return 301 $uri/; }
            return 404;
        }
        location @gongkai {
            proxy_pass %6$s;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
            # Any header set here keeps those above from answers that have their own.
            add_header X-Answered-By gongkai;
        }
        """;

    String text(Path folder, Map<Address, String> redirects) {
        return SETTINGS.formatted(
                canonical, folder.toAbsolutePath(), headers(""), headers("    "), locations(redirects), running);
    }

    /** A dollar sign would be read as a variable's; where such an address leads on, its page does. */
    private String locations(Map<Address, String> redirects) {
        var forTheSite = robots.beginnings().stream().sorted().map(each -> "location ^~ " + each + " { return 418; }");
        var leadingOn = redirects.entrySet().stream()
                .filter(each -> !(each.getKey() + each.getValue()).contains("$"))
                .map(NginxExample::redirect);
        return Stream.concat(forTheSite, leadingOn).collect(Collectors.joining("\n"));
    }

    private String headers(String indent) {
        return HEADERS.stream()
                .flatMap(name ->
                        home.header(name).stream().map(value -> "add_header " + name + " \"" + value + "\" always;"))
                .collect(Collectors.joining("\n" + indent));
    }

    private static String redirect(Map.Entry<Address, String> each) {
        return "location = \"" + escaped(URLDecoder.decode(each.getKey().path(), StandardCharsets.UTF_8))
                + "\" { return 301 \"" + escaped(each.getValue()) + "\"; }";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
