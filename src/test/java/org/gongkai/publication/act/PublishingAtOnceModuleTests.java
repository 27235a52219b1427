package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.Items;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several people at the same item, and at several items of one agency, at the same moment. */
@SiteTest
class PublishingAtOnceModuleTests {

    private static final int MANY = 8;

    @Autowired
    ApplicationContext context;

    @Test
    void ofManyWhoPublishOneItemOneDoesAndTheSeriesHasNoGap() throws Exception {
        var city = ACity.in(context, "bingfa", "并发市", 1, 0);
        var items = AnItem.of(context, city, city.departments().getFirst());
        var signed = IntStream.range(0, MANY)
                .mapToObj(number -> items.throughTheChain(items.submitted(items.content("同时发布之" + number))))
                .toList();
        var tasks = new ArrayList<Callable<ItemMoving>>();
        for (var item : signed) {
            // Publishing follows the secrecy review, twice at once for each item.
            tasks.add(() -> screened(items, item, Post.LEADER_IN_CHARGE));
            tasks.add(() -> screened(items, item, Post.DISCLOSURE_OFFICE));
        }
        var outcomes = new ArrayList<ItemMoving>();
        try (var workers = Executors.newFixedThreadPool(MANY)) {
            for (var future : workers.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
        }

        assertThat(outcomes.stream().filter(ItemMoving.Moved.class::isInstance)).hasSize(MANY);
        assertThat(outcomes.stream().filter(ItemMoving.NotNow.class::isInstance))
                .hasSize(MANY);
        var serials = signed.stream()
                .map(item -> context.getBean(Items.class).find(item.id()).orElseThrow())
                .map(item -> item.publicSide().orElseThrow().index().serial())
                .map(serial -> Integer.parseInt(serial.substring(5)))
                .sorted()
                .toList();
        assertThat(serials).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    private ItemMoving screened(AnItem items, Item item, Post post) {
        return context.getBean(ReviewSecrecy.class)
                .of(items.actor(post), item.id(), item.sha256(), org.gongkai.screening.SecrecyReview.Result.PASSED, "");
    }
}
