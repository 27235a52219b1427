package org.gongkai.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.gongkai.Gongkai;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.PublishedPages;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The site under load, in a process of its own, with a line to the measurement: it fills itself with items, forgets its pages and publishes by
 * the product's own acts when it is told to, and answers each line with one.
 */
final class BenchSite {

    private static final int PARAGRAPHS = 12;

    private final ConfigurableApplicationContext site;
    private final Agency agency;
    private final AnItem items;
    private final MadeItems made;
    private final Queue<Item> signedButForOne = new ArrayDeque<>();

    private BenchSite(ConfigurableApplicationContext site) {
        this.site = site;
        var city = ACity.in(site, "bench", "测速市", 1, 0);
        this.agency = city.departments().getFirst();
        this.items = AnItem.of(site, city, agency);
        this.made = new MadeItems(TableOwner.of(site));
    }

    static void main() throws Exception {
        try (var site = SpringApplication.run(Gongkai.class);
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var bench = new BenchSite(site);
            System.out.println("READY " + bench.agency.slug());
            for (var line = lines.readLine(); line != null && !line.equals("stop"); line = lines.readLine()) {
                System.out.println("DONE " + bench.obey(line.split(" ")));
            }
        }
    }

    private String obey(String... words) throws Exception {
        return switch (words[0]) {
            case "fill" -> made.upTo(Integer.parseInt(words[1]), model());
            case "prepare" -> prepare(Integer.parseInt(words[1]));
            case "publish" -> publish(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case "forget" -> {
                site.getBean(PublishedPages.class).forgetAll();
                yield "";
            }
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private long model() {
        return items.published(items.content("关于开展财政资金审计工作的通知").withBody(body()))
                .id()
                .value();
    }

    private static String body() {
        var text = "<p>各区县审计局，市级各有关部门：为做好本年度财政资金审计工作，根据有关规定，现就有关事项通知如下。".repeat(2) + "</p>";
        return "<h2>一、总体要求</h2>" + text.repeat(PARAGRAPHS)
                + "<table><tbody><tr><th scope=\"col\">项目</th><th scope=\"col\">金额</th></tr>"
                + "<tr><td>审计覆盖</td><td>100</td></tr>".repeat(PARAGRAPHS) + "</tbody></table>";
    }

    /** Takes items as far as the last signature. */
    private String prepare(int count) {
        for (var number = 0; number < count; number++) {
            var item = items.screened(items.submitted(items.content("测速信息").withBody(body())));
            items.signed(item, Post.INFORMATION_OFFICER);
            signedButForOne.add(items.signed(item, Post.LEADER_IN_CHARGE));
        }
        return "";
    }

    /** Gives so many last signatures a second, and tells how far it got and how old the oldest list was that a visitor saw. */
    private String publish(int rate, int seconds) throws Exception {
        var watch = new ListWatch(
                "http://127.0.0.1:" + site.getEnvironment().getProperty("local.server.port"), agency.slug());
        var begun = System.nanoTime();
        var published = 0;
        try (watch) {
            for (; published < rate * seconds; published++) {
                var pause = begun + published * 1_000_000_000L / rate - System.nanoTime();
                if (pause > 0) {
                    Thread.sleep(pause / 1_000_000, (int) (pause % 1_000_000));
                }
                var item = items.signed(signedButForOne.remove(), Post.HEAD_OF_AGENCY);
                watch.published(item.id().value());
            }
        }
        return String.format(
                Locale.ROOT,
                "%.1f %.3f %d",
                published * 1e9 / (System.nanoTime() - begun),
                watch.oldest() / 1e9,
                watch.looks());
    }
}
