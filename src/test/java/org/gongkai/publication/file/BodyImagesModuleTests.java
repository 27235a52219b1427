package org.gongkai.publication.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.gongkai.access.SignedIn;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemSaving;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.upload.Taking.Taken;
import org.gongkai.publication.upload.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class BodyImagesModuleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Uploads uploads;

    @Autowired
    private SaveItem save;

    private ACity city;
    private Agency mine;
    private AnItem own;
    private AnItem other;

    @BeforeEach
    void build() {
        city = ACity.in(context, "bodyimg", "图源市", 2, 0);
        mine = city.departments().getFirst();
        own = AnItem.of(context, city, mine);
        other = AnItem.of(context, city, city.departments().get(1));
    }

    @Test
    void anImageThatWasBroughtIsSeenByItsAgencyAndByNobodyElse() throws Exception {
        var path = brought(0x112233);

        assertThat(clerk(0).get(path).statusCode()).isEqualTo(200);
        assertThat(clerk(1).get(path).statusCode()).isEqualTo(404);
        assertThat(SignedIn.nobody(context).get(path).statusCode()).isEqualTo(404);
        assertThat(clerk(0).get("/images/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoOnlyKnowsAnImagesHashCannotShowItUntilEverybodySeesIt() throws Exception {
        var path = brought(0x123456);
        var shows = "<p>甲<img src=\"" + path + "\" alt=\"外景\"></p>";
        var unknown = shows.replace(path, "/images/" + "0".repeat(64));
        var draft = other.draft(other.content(path.substring("/images/".length())));

        assertThat(faultsOf(draft, shows))
                .containsExactly(ItemFault.of("body", ItemFault.Reason.FILE_UNKNOWN, ""))
                .isEqualTo(faultsOf(draft, unknown));
        assertThat(clerk(1).get(path).statusCode()).isEqualTo(404);

        var shown = own.published(own.content("有图片的新闻").withBody(shows));
        assertThat(SignedIn.nobody(context).get(path).statusCode()).isEqualTo(200);
        assertThat(faultsOf(draft, shows)).isEmpty();

        own.withdrawn(shown, Post.DISCLOSURE_OFFICE);
        assertThat(SignedIn.nobody(context).get(path).statusCode()).isEqualTo(404);
        assertThat(clerk(1).get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aTitleThatNamesAHashMakesNothingPublic() throws Exception {
        var path = brought(0x234567);

        other.published(other.content(path.substring("/images/".length())));

        assertThat(SignedIn.nobody(context).get(path).statusCode()).isEqualTo(404);
        assertThat(clerk(1).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theEditorBringsImagesForTheAgencyOfTheDraft() throws Exception {
        var draft = own.draft(own.content("从编辑器插图"));
        var address = "/desk/items/" + draft.id().value() + "/images/";

        var answer = sent(clerk(0), address, "图.png", MadeFiles.image(0x345678));
        assertThat(answer.statusCode()).isEqualTo(200);
        var src = JsonMapper.shared().readTree(answer.body()).get("src").asString();
        assertThat(clerk(0).get(src).statusCode()).isEqualTo(200);
        assertThat(clerk(1).get(src).statusCode()).isEqualTo(404);

        assertThat(sent(clerk(1), address, "图.png", MadeFiles.image(0x456789)).statusCode())
                .isEqualTo(404);
        var noImage = sent(clerk(0), address, "表.csv", "甲,乙".getBytes(UTF_8));
        assertThat(noImage.statusCode()).isEqualTo(422);
        assertThat(noImage.body()).contains("表.csv", "不是图片");
    }

    @Test
    void whatCannotBeReadAsAFormOfFilesIsNoFaultOfTheSite() throws Exception {
        var address = "/desk/items/" + own.draft(own.content("表单残缺")).id().value() + "/images/";

        assertThat(sent(clerk(0), address, "图\";name=\".png", MadeFiles.image(0x56789a))
                        .statusCode())
                .isEqualTo(400);
        var clerk = clerk(0);
        assertThat(clerk.send(HttpRequest.newBuilder(clerk.address(address))
                                .header("X-XSRF-TOKEN", clerk.token())
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(400);
    }

    /** What keeps the neighbour from saving a body. */
    private List<ItemFault> faultsOf(Item draft, String body) {
        var clerk = other.actor(Post.SECTION_CLERK);
        return switch (save.of(
                clerk, draft.id(), draft.revision(), draft.content().withBody(body))) {
            case ItemSaving.Saved saved -> List.of();
            case ItemSaving.Refused(var item, var faults) -> faults;
            case ItemSaving.Conflict conflict -> throw new AssertionError(conflict);
            case ItemSaving.Closed closed -> throw new AssertionError(closed);
        };
    }

    /** The address of an image that the first agency has brought. */
    private String brought(int colour) throws IOException {
        var content = new ByteArrayInputStream(MadeFiles.image(colour));
        var taken = (Taken) uploads.receive(own.actor(Post.SECTION_CLERK), mine.id(), "图.png", content);
        return "/images/" + taken.file().sha256();
    }

    private SignedIn clerk(int department) throws Exception {
        return SignedIn.as(city.signInName(city.departments().get(department), Post.SECTION_CLERK), context);
    }

    private static HttpResponse<String> sent(SignedIn somebody, String address, String name, byte[] content)
            throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--border--\r\n".getBytes(UTF_8));
        return somebody.send(HttpRequest.newBuilder(somebody.address(address))
                .header("Content-Type", "multipart/form-data; boundary=border")
                .header("X-XSRF-TOKEN", somebody.token())
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
