package org.gongkai.command.export;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The site to export, as the operator names it.
 *
 * @param canonical scheme and host that its pages name as theirs
 */
record AskedSite(Scope scope, Address home, Links links, String canonical) {

    private static final String ALL = "all";
    private static final String AGENCIES = "/agencies/";

    static AskedSite named(String name, RunningSite running) throws NotExported, IOException {
        var home = home(name, running);
        var page = page(home, running).orElseThrow(() -> new NotExported("export.noAgency", name));
        var canonical = canonical(page).orElseGet(running::origin);
        var links = new Links(Stream.of(running.origin(), canonical).collect(Collectors.toUnmodifiableSet()));
        var scope = name.equals(ALL) ? new Scope.All() : new Scope.OneAgency(home, homes(home, page, links));
        return new AskedSite(scope, home, links, canonical);
    }

    /** By slug or by address; the agency whose installation this is has its home at the root, where its other address leads. */
    private static Address home(String name, RunningSite running) throws NotExported {
        if (name.equals(ALL)) {
            return Address.of("/");
        }
        var home = name.contains("/")
                ? Address.of(Optional.ofNullable(URI.create(name).getRawPath())
                        .filter(path -> !path.isEmpty())
                        .orElse("/"))
                : Address.of(AGENCIES
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "/");
        var answer = running.ask(home, Optional.empty());
        return answer.isRedirect()
                ? Address.of(answer.header("Location").orElseThrow(), home, Set.of(running.origin()))
                        .orElse(home)
                : home;
    }

    private static Optional<Document> page(Address home, RunningSite running) throws NotExported, IOException {
        var answer = running.ask(home, Optional.empty());
        return answer.status() == 200 && answer.isPage()
                ? Optional.of(Links.parsed(Files.readString(answer.body())))
                : Optional.empty();
    }

    private static Optional<String> canonical(Document page) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> URI.create(link.attr("href")))
                .map(address -> address.getScheme() + "://" + address.getRawAuthority());
    }

    /** Of each language; as its pages write them. */
    private static Set<String> homes(Address home, Document page, Links links) {
        var others = page.select("link[rel=alternate][hreflang]").stream()
                .flatMap(link -> Address.of(link.attr("href"), home, links.origins()).stream());
        return Stream.concat(Stream.of(home), others)
                .map(Address::path)
                .flatMap(path -> Stream.of(path, URLDecoder.decode(path, StandardCharsets.UTF_8)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
