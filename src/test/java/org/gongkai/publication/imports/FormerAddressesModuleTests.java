package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.portal.OldAddresses;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Former;
import org.gongkai.publication.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class FormerAddressesModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    OldAddresses addresses;

    private AnItem items;
    private AnItem neighbours;

    @BeforeEach
    void city() {
        var city = ACity.in(context, "jiuzhi", "旧址市", 2, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
        neighbours = AnItem.of(context, city, city.departments().getLast());
    }

    @Test
    void theAddressOfAFormerSiteLeadsToTheFirstItemThatHadItAndToNoNeighbours() {
        var first = published(items, "首先迁来的信息", "https://old.example.gov.cn/jiuzhi/1.html");
        published(neighbours, "自称同一原址的信息", "https://other.example.gov.cn/jiuzhi/1.html");

        assertThat(addresses.find("/jiuzhi/1.html")).contains(page(first));
    }

    @Test
    void whatLeadsToAnItemIsNotTurnedElsewhereByGivingItsAddressAsAFormerOne() {
        var first = published(items, "迁来的信息", "https://old.example.gov.cn/jiuzhi/2.html");
        published(neighbours, "冒用现址的信息", "https://other.example.gov.cn" + page(first));

        assertThat(addresses.find("/jiuzhi/2.html")).contains(page(first));
        assertThat(addresses.find(page(first))).isEmpty();
    }

    private static Item published(AnItem by, String title, String address) {
        var former = new Former(Optional.of(address), Optional.empty(), Optional.empty());
        return by.published(by.content(title).with(former));
    }

    private static String page(Item item) {
        return "/items/" + item.id().value() + "/";
    }
}
