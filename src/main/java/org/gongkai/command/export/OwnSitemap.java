package org.gongkai.command.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The list of its pages for an export that is less than the whole site. */
final class OwnSitemap {

    private static final int MOST = 50_000;
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private OwnSitemap() {}

    static void of(Map<Address, Found> found, String canonical, Drafts drafts) throws IOException {
        var pages = new TreeSet<Address>();
        found.forEach((address, there) -> {
            if (there instanceof Found.Content content && content.isPage()) {
                pages.add(address);
            }
        });
        var all = List.copyOf(pages);
        var files = Math.ceilDiv(all.size(), MOST);
        if (files <= 1) {
            drafts.add(
                    "sitemap.xml",
                    "",
                    list(
                            "urlset",
                            "url",
                            all.stream().map(page -> canonical + page).toList()));
            return;
        }
        for (var file = 0; file < files; file++) {
            var part = all.subList(file * MOST, Math.min(all.size(), (file + 1) * MOST));
            drafts.add(
                    name(file),
                    "",
                    list(
                            "urlset",
                            "url",
                            part.stream().map(page -> canonical + page).toList()));
        }
        var names = IntStream.range(0, files).mapToObj(file -> canonical + "/" + name(file));
        drafts.add("sitemap.xml", "", list("sitemapindex", "sitemap", names.toList()));
    }

    private static String name(int file) {
        return "sitemap-" + (file + 1) + ".xml";
    }

    private static String list(String root, String entry, List<String> addresses) {
        var text = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " xmlns=\"" + SPACE + "\">\n");
        for (var address : addresses) {
            text.append('<').append(entry).append("><loc>");
            text.append(address.replace("&", "&amp;").replace("<", "&lt;"));
            text.append("</loc></").append(entry).append(">\n");
        }
        return text.append("</").append(root).append(">\n").toString();
    }
}
