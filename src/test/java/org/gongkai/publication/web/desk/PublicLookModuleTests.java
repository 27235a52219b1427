package org.gongkai.publication.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.gongkai.access.SignedIn;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Relation;
import org.gongkai.publication.upload.Taking.Taken;
import org.gongkai.publication.upload.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class PublicLookModuleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Uploads uploads;

    private ACity city;
    private Agency agency;
    private AnItem made;

    @BeforeEach
    void city() {
        city = ACity.in(context, "publiclook", "澄江市", 2, 0);
        agency = city.departments().getFirst();
        made = AnItem.of(context, city, agency);
    }

    @Test
    void aDraftLooksAsItWillLookAndSaysWhatPublicationAdds() throws Exception {
        var draft = made.draft(content("关于预览的通知"));
        var reader = SignedIn.as(city.signInName(agency, Post.INFORMATION_OFFICER), context);
        var writer = SignedIn.as(city.signInName(agency, Post.SECTION_CLERK), context);

        var answer = writer.get(at(draft) + "preview/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("发布时编制", "发布时生成", "关于预览的通知正文。", "class=\"previewing\"", "name=\"robots\" content=\"noindex\"")
                .doesNotContain("rel=\"canonical\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store, private");
        assertThat(reader.get(at(draft) + "versions/1/preview/").body()).contains("关于预览的通知正文。");
        assertThat(writer.get(at(draft)).body()).contains(at(draft) + "preview/");
    }

    @Test
    void noneButTheAgencySeesIt() throws Exception {
        var draft = made.draft(content("关于不得外传的通知"));
        var neighbour = SignedIn.as(city.signInName(city.departments().get(1), Post.DISCLOSURE_OFFICE), context);
        var nobody = SignedIn.nobody(context);

        for (var path : List.of("preview/", "versions/1/preview/")) {
            assertThat(neighbour.get(at(draft) + path).statusCode()).isEqualTo(404);
            assertThat(nobody.get(at(draft) + path).body()).doesNotContain("不得外传");
        }
    }

    @Test
    void thePublicPageIsThePreviewWithoutItsBar() throws Exception {
        var published = made.published(content("关于公开的通知"));
        var writer = SignedIn.as(city.signInName(agency, Post.SECTION_CLERK), context);

        var preview = article(writer.get(at(published) + "preview/").body());

        assertThat(preview).contains("关于公开的通知正文。");
        assertThat(preview)
                .isEqualTo(article(SignedIn.nobody(context)
                        .get("/items/" + published.id().value() + "/")
                        .body()));
    }

    @Test
    void filesAndRelationsOfADraftCanBeFollowed() throws Exception {
        var other = made.published(content("关于被解读的通知"));
        var file = ((Taken) uploads.receive(
                        city.actor(agency, Post.SECTION_CLERK),
                        agency.id(),
                        "表.csv",
                        new ByteArrayInputStream("甲,乙".getBytes(UTF_8))))
                .attachment();
        var draft = made.draft(content("关于附件的解读")
                .withRelations(List.of(new Relation(Relation.Type.RELATED, other.id())))
                .withAttachments(List.of(file)));
        var writer = SignedIn.as(city.signInName(agency, Post.SECTION_CLERK), context);
        var folder = at(draft) + "versions/1/files/1/";

        assertThat(writer.get(at(draft) + "preview/").body())
                .contains(folder, "/items/" + other.id().value() + "/", "关于被解读的通知");
        assertThat(writer.get(folder + "%E8%A1%A8.csv").body()).isEqualTo("甲,乙");
        assertThat(writer.get(folder + "preview/").body()).contains("乙");
        assertThat(SignedIn.as(city.signInName(city.departments().get(1), Post.SECTION_CLERK), context)
                        .get(folder + "%E8%A1%A8.csv")
                        .statusCode())
                .isEqualTo(404);
    }

    private ItemContent content(String title) {
        return made.content(title).of(ItemKind.OTHER_DOCUMENT);
    }

    private static String at(Item item) {
        return "/desk/items/" + item.id().value() + "/";
    }

    private static String article(String html) {
        return html.substring(html.indexOf("<article"), html.indexOf("</article>"));
    }
}
