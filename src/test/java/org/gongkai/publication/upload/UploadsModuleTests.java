package org.gongkai.publication.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.access.SignedIn;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.upload.Taking.Taken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class UploadsModuleTests {

    private static final Map<Post, SignedIn> SIGNED_IN = new HashMap<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FileStore store;

    @Autowired
    private HeldFiles held;

    private ACity city;

    @BeforeEach
    void build() {
        city = ACity.in(context, "uploads", "浮桥市", 1, 0);
    }

    @Test
    void aFileComesInOverSeveralConnections() throws Exception {
        var file = MadeFiles.docx("正文" + UUID.randomUUID(), "张审之");
        var id = begun("通知.docx", file.length);

        assertThat(added(id, 0, Arrays.copyOf(file, 100))).isEqualTo(100);
        assertThat(uploads.take(actor(Post.SECTION_CLERK), id)).isEqualTo(new Taking.Unfinished("通知.docx"));
        assertThat(json(get(id, Post.SECTION_CLERK)).get("offset").asInt()).isEqualTo(100);
        assertThat(patch(id, 7, file, Post.SECTION_CLERK).statusCode()).isEqualTo(409);
        assertThat(added(id, 100, Arrays.copyOfRange(file, 100, file.length))).isEqualTo(file.length);

        var taken = (Taken) uploads.take(actor(Post.SECTION_CLERK), id);
        assertThat(taken.name()).isEqualTo("通知.docx");
        assertThat(new String(store.bytes(taken.file()), UTF_8)).doesNotContain("张审之");
        assertThat(UploadWords.remarks(List.of(taken)))
                .singleElement()
                .asString()
                .contains("作者");
        assertThat(held.holds(List.of(taken.file().sha256())))
                .containsExactly(taken.file().sha256());
        assertThat(uploads.take(actor(Post.SECTION_CLERK), id)).isEqualTo(taken);
    }

    @Test
    void nobodyElseGoesOnWithAnUploadOrTakesIt() throws Exception {
        var id = begun("a.txt", 3);

        assertThat(get(id, Post.DISCLOSURE_OFFICE).statusCode()).isEqualTo(404);
        assertThat(patch(id, 0, "abc".getBytes(UTF_8), Post.DISCLOSURE_OFFICE).statusCode())
                .isEqualTo(404);
        assertThat(get(UUID.randomUUID().toString(), Post.DISCLOSURE_OFFICE).body())
                .isEqualTo(get(id, Post.DISCLOSURE_OFFICE).body());
        added(id, 0, "abc".getBytes(UTF_8));
        assertThat(uploads.take(actor(Post.DISCLOSURE_OFFICE), id)).isEqualTo(new Taking.Gone());
        assertThat(uploads.take(actor(Post.SECTION_CLERK), "not an id")).isEqualTo(new Taking.Gone());
    }

    @Test
    void withoutTheTokenOrThePowerNothingIsBegun() throws Exception {
        var clerk = signedIn(Post.SECTION_CLERK);
        assertThat(clerk.send(HttpRequest.newBuilder(clerk.address("/desk/uploads/"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("name=a.txt&size=3")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn(Post.HEAD_OF_AGENCY)
                        .post("/desk/uploads/", Map.of("name", "a.txt", "size", "3"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeAByteIsSent() throws Exception {
        var answer = begin("片.mp4", 2L << 30);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).get("fault").asString()).contains("200 MB");
    }

    @Test
    void moreBytesThanAnnouncedAreRefused() throws Exception {
        var id = begun("a.txt", 3);

        assertThat(patch(id, 0, "abcdef".getBytes(UTF_8), Post.SECTION_CLERK).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aHostileFileIsRefusedInWords() throws Exception {
        var id = begun("a.pdf", 4);

        var answer = patch(id, 0, "MZ\0\0".getBytes(UTF_8), Post.SECTION_CLERK);
        assertThat(json(answer).get("done").asBoolean()).isTrue();
        assertThat(json(answer).get("fault").asString()).contains("a.pdf").contains("程序");
        assertThat(uploads.take(actor(Post.SECTION_CLERK), id)).isInstanceOf(Taking.Refused.class);
    }

    @Test
    void aFormWithoutAScriptBringsItsFileAtOnce() throws IOException {
        var taking = uploads.receive(
                actor(Post.SECTION_CLERK),
                city.departments().getFirst().id(),
                "表.csv",
                new ByteArrayInputStream("甲,乙".getBytes(UTF_8)));

        assertThat(taking).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.attachment().mediaType()).isEqualTo("text/csv");
            assertThat(taken.attachment().size()).isEqualTo(7);
        });
    }

    @Test
    void discardedUploadsAreGone() throws Exception {
        var id = begun("a.txt", 3);
        var clerk = signedIn(Post.SECTION_CLERK);

        clerk.send(HttpRequest.newBuilder(clerk.address("/desk/uploads/" + id))
                .header("X-XSRF-TOKEN", clerk.token())
                .DELETE());

        assertThat(get(id, Post.SECTION_CLERK).statusCode()).isEqualTo(404);
    }

    private String begun(String name, long size) throws Exception {
        var answer = begin(name, size);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    private HttpResponse<String> begin(String name, long size) throws Exception {
        return signedIn(Post.SECTION_CLERK).post("/desk/uploads/", Map.of("name", name, "size", String.valueOf(size)));
    }

    private long added(String id, long offset, byte[] bytes) throws Exception {
        var answer = patch(id, offset, bytes, Post.SECTION_CLERK);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).get("offset").asLong();
    }

    private HttpResponse<String> patch(String id, long offset, byte[] bytes, Post post) throws Exception {
        var somebody = signedIn(post);
        return somebody.send(HttpRequest.newBuilder(somebody.address("/desk/uploads/" + id))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .header("X-XSRF-TOKEN", somebody.token())
                .method("PATCH", BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<String> get(String id, Post post) throws Exception {
        var somebody = signedIn(post);
        return somebody.send(
                HttpRequest.newBuilder(somebody.address("/desk/uploads/" + id)).header("Accept", "application/json"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private Actor actor(Post post) {
        return city.actor(city.departments().getFirst(), post);
    }

    private SignedIn signedIn(Post post) throws Exception {
        synchronized (SIGNED_IN) {
            if (!SIGNED_IN.containsKey(post)) {
                SIGNED_IN.put(
                        post, SignedIn.as(city.signInName(city.departments().getFirst(), post), context));
            }
            return SIGNED_IN.get(post);
        }
    }
}
