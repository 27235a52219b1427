package org.gongkai.publication.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.upload.Taking.Taken;
import org.gongkai.publication.upload.Uploads;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class ShownFileModuleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Uploads uploads;

    @Autowired
    private SaveItem save;

    @Autowired
    private Items items;

    @Test
    void aFileIsShownTakenAsBodyAndKeptFromTheNeighbour() throws Exception {
        var city = ACity.in(context, "shownfile", "示件市", 2, 0);
        var agency = city.departments().getFirst();
        var made = AnItem.of(context, city, agency);
        var draft = made.draft(made.content("关于附件的通知").of(ItemKind.OTHER_DOCUMENT));
        var clerk = city.actor(agency, Post.SECTION_CLERK);
        var file = ((Taken) uploads.receive(
                        clerk, agency.id(), "办法.txt", new ByteArrayInputStream("一、总则\n<script>甲".getBytes(UTF_8))))
                .attachment();
        save.of(clerk, draft.id(), draft.revision(), draft.content().withAttachments(List.of(file)));
        var at = "/desk/items/" + draft.id().value() + "/files/1/";
        var writer = SignedIn.as(city.signInName(agency, Post.SECTION_CLERK), context);
        var neighbour = SignedIn.as(city.signInName(city.departments().get(1), Post.SECTION_CLERK), context);

        assertThat(writer.get(at + "preview/").body()).contains("<h2>一、总则</h2>").doesNotContain("<script>甲");
        assertThat(writer.get(at + "%E5%8A%9E%E6%B3%95.txt").body()).isEqualTo("一、总则\n<script>甲");
        assertThat(writer.get(at + "x.txt").statusCode()).isEqualTo(404);
        assertThat(neighbour.get(at + "preview/").statusCode()).isEqualTo(404);
        assertThat(neighbour.get(at + "%E5%8A%9E%E6%B3%95.txt").statusCode()).isEqualTo(404);
        var seen = items.find(draft.id()).orElseThrow().revision();
        assertThat(neighbour
                        .post(at + "body/", Map.of("base", String.valueOf(seen)))
                        .statusCode())
                .isEqualTo(404);

        assertThat(writer.get("/desk/items/" + draft.id().value() + "/edit/").body())
                .contains("../files/1/preview/");
        assertThat(Jsoup.parse(writer.get("/desk/items/" + draft.id().value() + "/")
                                .body())
                        .select(".signed-item dd a")
                        .attr("href"))
                .isEqualTo("/desk/items/" + draft.id().value() + "/versions/1/files/1/preview/");
        assertThat(writer.post(at + "body/", Map.of("base", String.valueOf(seen - 1)))
                        .body())
                .contains("正文没有导入");
        assertThat(items.find(draft.id()).orElseThrow().content().body()).contains("关于附件的通知正文");
        assertThat(writer.post(at + "body/", Map.of("base", String.valueOf(seen)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(items.find(draft.id()).orElseThrow().content().body())
                .isEqualTo("<h2>一、总则</h2><p>&lt;script&gt;甲</p>");
    }

    @Test
    void thePublicSeesTheFileOnceTheItemIsPublicAndNotBefore() throws Exception {
        var city = ACity.in(context, "shownfile", "示件市", 2, 0);
        var agency = city.departments().getFirst();
        var made = AnItem.of(context, city, agency);
        var file = ((Taken) uploads.receive(
                        city.actor(agency, Post.SECTION_CLERK),
                        agency.id(),
                        "收支50%表.csv",
                        new ByteArrayInputStream("甲,<b>乙".getBytes(UTF_8))))
                .attachment();
        var content = made.content("收支情况").of(ItemKind.OTHER_DOCUMENT).withAttachments(List.of(file));
        var draft = made.draft(content.titled("收支情况草稿"));
        var published = made.published(content);
        var visitor = SignedIn.nobody(context);
        var at = "/items/" + published.id().value() + "/files/1/";

        assertThat(visitor.get("/items/" + published.id().value() + "/").body()).contains(at + "preview/");
        assertThat(visitor.get(at + "preview/").body()).contains("<td>&lt;b&gt;乙</td>");
        assertThat(visitor.get(at + "%E6%94%B6%E6%94%AF50%EF%BC%85%E8%A1%A8.csv")
                        .body())
                .isEqualTo("甲,<b>乙");
        assertThat(visitor.get("/items/" + draft.id().value() + "/files/1/preview/")
                        .statusCode())
                .isEqualTo(404);
    }
}
