package org.gongkai.command.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what was found at the addresses of the site into files. */
final class StaticFiles {

    private static final Pattern LINK =
            Pattern.compile("(?<=[ \\n](?:href|src|action|data)=\")/(?:[^/\"][^\"]*)?(?=\")");

    private final Map<Address, Found> found;
    private final Scope scope;
    private final Links links;
    private final String canonical;

    /**
     * @param canonical scheme and host that the pages name as theirs
     */
    StaticFiles(Map<Address, Found> found, Scope scope, Links links, String canonical) {
        this.found = found;
        this.scope = scope;
        this.links = links;
        this.canonical = canonical;
    }

    void into(Drafts drafts) throws IOException, NotExported {
        for (var each : found.entrySet()) {
            switch (each.getValue()) {
                case Found.Content content -> add(each.getKey(), content, drafts);
                case Found.Unchanged unchanged -> drafts.keep(unchanged.written());
                case Found.LeadsOn leadsOn -> {}
                case Found.Outside outside -> {}
                case Found.Missing missing -> {}
            }
        }
        for (var each : found.entrySet()) {
            if (each.getValue() instanceof Found.LeadsOn leadsOn) {
                addRedirect(each.getKey(), leadsOn, drafts);
            }
        }
    }

    private void add(Address address, Found.Content content, Drafts drafts) throws IOException, NotExported {
        var file = address.file().orElseThrow(() -> new NotExported("export.noFileName", address));
        if (content.isPage() && scope instanceof Scope.OneAgency) {
            drafts.add(file, address.path(), withLinksOut(address, Files.readString(content.body())));
            Files.delete(content.body());
        } else {
            drafts.add(file, address.path(), content.body(), content.tag());
        }
    }

    /** A page for web servers that are told nothing of redirects; where a page stands already, the web server leads on by itself. */
    private void addRedirect(Address address, Found.LeadsOn leadsOn, Drafts drafts) throws IOException {
        var file = address.fileAsFolder();
        if (file.isPresent() && !drafts.has(file.get())) {
            drafts.add(file.get(), address.path(), Redirect.page(leadsOn.target(), canonical));
        }
    }

    /** Links to pages that are not among the files lead to the running site. */
    private String withLinksOut(Address page, String html) {
        return LINK.matcher(html)
                .replaceAll(match -> Matcher.quoteReplacement(
                        isAmongTheFiles(match.group(), page) ? match.group() : canonical + match.group()));
    }

    private boolean isAmongTheFiles(String link, Address page) {
        return Address.of(link.replace("&amp;", "&"), page, links.origins())
                .filter(Address::isOfAFile)
                .map(address -> found.get(address.withoutQuery()))
                .filter(there -> !(there instanceof Found.Outside))
                .isPresent();
    }

    /** Addresses that lead on, for the web server's settings. */
    static Map<Address, String> redirects(Map<Address, Found> found) {
        var redirects = new TreeMap<Address, String>();
        found.forEach((address, there) -> {
            if (there instanceof Found.LeadsOn leadsOn) {
                redirects.put(address, leadsOn.target());
            }
        });
        return redirects;
    }
}
