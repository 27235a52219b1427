package org.gongkai.publication.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.act.ScheduleItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is signed and not yet public is shown with what keeps it from the public. */
@SiteTest
class SignedItemPageModuleTests {

    @Autowired
    ApplicationContext context;

    private ACity city;
    private AnItem made;

    @BeforeEach
    void build() {
        city = ACity.in(context, "yiqian", "已签市", 1, 0);
        made = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void whatWaitsForItsSecrecyReviewSaysSo() throws Exception {
        var signed = made.throughTheChain(made.submitted(made.content("未经保密审查的信息")));

        assertThat(signed.state()).isEqualTo(ItemState.SIGNED);
        assertThat(page(signed)).contains("未经保密审查的信息", ItemWords.OF_ITEMS.of("obstacle.no-secrecy-review"));
    }

    @Test
    void whatWaitsForItsMomentIsShown() throws Exception {
        var handedIn = made.screened(made.submitted(made.content("定时公开的信息")));
        var moment = context.getBean(Clock.class).instant().plus(Duration.ofDays(1));
        AnItem.moved(context.getBean(ScheduleItem.class)
                .of(made.actor(Post.DISCLOSURE_OFFICE), handedIn.id(), Optional.of(moment)));
        var signed = made.throughTheChain(handedIn);

        assertThat(signed.state()).isEqualTo(ItemState.SCHEDULED);
        assertThat(page(signed)).contains("定时公开的信息");
    }

    private String page(Item item) throws Exception {
        var office = SignedIn.as(city.signInName(city.departments().getFirst(), Post.DISCLOSURE_OFFICE), context);
        var answer = office.get("/desk/items/" + item.id().value() + "/");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
