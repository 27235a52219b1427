package org.gongkai.command.export;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the site of an agency, or all sites of a region, into a folder. What has changed is put in place file by file once all of it is there;
 * what has gone is taken away last.
 *
 * @param base address of the running site
 * @param site an agency's slug or the address of its home; {@code all}
 */
public record SiteExport(URI base, String site, Path target) {

    private static final Pattern INCIDENT = Pattern.compile("<p>[^<]*<code>[0-9A-Za-z._-]+</code></p>");
    private static final Address NOWHERE = Address.of("/-/");
    private static final Address ROBOTS = Address.of("/robots.txt");
    private static final Address MOVED = Address.of("/moved.txt");
    private static final Address SITEMAP = Address.of("/sitemap.xml");
    private static final String NOT_FOUND = "404.html";

    /**
     * What came of it.
     *
     * @param canonical scheme and host that the pages name as theirs
     * @param broken links that lead nowhere, each with a page that has it
     */
    public record Outcome(String canonical, int files, int written, int removed, List<Broken> broken) {}

    /** A link that leads nowhere. */
    public record Broken(String link, String page) {}

    /**
     * @throws NotExported when nothing was changed in the folder
     */
    public Outcome run() throws NotExported {
        try (var folder = ExportFolder.at(target);
                var running = new RunningSite(base, folder.drafts())) {
            return run(folder, running);
        } catch (IOException failure) {
            throw new NotExported("export.folderFails", failure.toString());
        }
    }

    private Outcome run(ExportFolder folder, RunningSite running) throws NotExported, IOException {
        var robots = Robots.of(text(running, ROBOTS));
        var asked = AskedSite.named(site, running);
        var crawl = new Crawl(new Look(running, asked.links(), asked.scope(), folder), robots);
        crawl.follow(starts(asked.scope()));
        for (var former : folder.before().files().values()) {
            if (former.file().endsWith("index.html")) {
                crawl.keepFormer(Address.of(former.address()));
            }
        }
        if (asked.scope() instanceof Scope.All) {
            addOld(running, crawl);
        }
        var found = crawl.found();
        var drafts = new Drafts(running);
        new StaticFiles(found, asked.scope(), asked.links(), asked.canonical()).into(drafts);
        drafts.add(NOT_FOUND, "", pageOfNowhere(running));
        if (asked.scope() instanceof Scope.OneAgency agency) {
            OwnSitemap.of(found, asked.canonical(), drafts);
            if (!drafts.has("index.html")) {
                drafts.add("index.html", "", Redirect.page(agency.home().path(), asked.canonical()));
            }
        }
        var count = new Placing(folder).of(drafts);
        Files.writeString(
                folder.hidden("nginx.conf"),
                new NginxExample(
                                asked.canonical(),
                                running.origin(),
                                robots,
                                running.ask(asked.home(), Optional.empty()))
                        .text(target, StaticFiles.redirects(found)));
        return new Outcome(
                asked.canonical(),
                count.written() + count.unchanged(),
                count.written(),
                count.removed(),
                new LinkCheck(found, robots).broken());
    }

    /** Those that are told apart by a query are for the running site, as every query is. */
    private static void addOld(RunningSite running, Crawl crawl) throws NotExported, IOException {
        for (var line : text(running, MOVED).lines().toList()) {
            var ends = line.split("\t", -1);
            if (ends.length == 2 && !line.contains("?")) {
                crawl.addOld(Address.of(ends[0]), Address.of(ends[1]));
            }
        }
    }

    private static Set<Address> starts(Scope scope) {
        var starts = new LinkedHashSet<Address>();
        starts.add(scope.home());
        starts.add(ROBOTS);
        if (scope instanceof Scope.All) {
            starts.add(SITEMAP);
        }
        return starts;
    }

    /** What the site says to an address that leads nowhere, without the number of this one incident. */
    private static String pageOfNowhere(RunningSite running) throws NotExported, IOException {
        return INCIDENT.matcher(
                        Files.readString(running.ask(NOWHERE, Optional.empty()).body()))
                .replaceAll("");
    }

    private static String text(RunningSite running, Address address) throws NotExported, IOException {
        return Files.readString(running.ask(address, Optional.empty()).body());
    }
}
