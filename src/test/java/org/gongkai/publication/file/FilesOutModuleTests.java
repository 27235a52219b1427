package org.gongkai.publication.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.gongkai.document.safety.MadeFiles;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.body.Body;
import org.gongkai.publication.body.BodyImport;
import org.gongkai.publication.upload.Taking.Taken;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.upload.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SiteTest
class FilesOutModuleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FilePreview previews;

    @Autowired
    private BodyImport imports;

    @Autowired
    private AttachmentAnswer answer;

    private ACity city;

    @BeforeEach
    void build() {
        city = ACity.in(context, "filesout", "石桥市", 2, 0);
    }

    @Test
    void aWordFileIsShownAsAPageAndMadeOnce() throws IOException {
        var file = brought("通知.docx", MadeFiles.docx("一、总体要求&lt;script&gt;" + UUID.randomUUID(), ""));

        var shown = previews.of(file);

        assertThat(shown)
                .isInstanceOfSatisfying(
                        Preview.Page.class,
                        page -> assertThat(page.html())
                                .startsWith("<h2>一、总体要求&lt;script&gt;")
                                .isEqualTo(Body.clean(page.html())));
        assertThat(previews.of(file)).isEqualTo(shown);
    }

    @Test
    void whatCannotBeShownIsSaidInWords() throws IOException {
        assertThat(previews.of(brought("a.pdf", MadeFiles.pdf("")))).isEqualTo(new Preview.ByBrowser());
        var archive = brought("a.zip", MadeFiles.zip(Map.of("甲.txt", new byte[9])));
        assertThat(FilePreview.isPossible(archive)).isFalse();
        assertThat(previews.of(archive))
                .isInstanceOfSatisfying(
                        Preview.NotPossible.class,
                        none -> assertThat(UploadWords.of(none.why())).contains("下载"));
        var broken = brought("a.docx", brokenDocx());
        assertThat(previews.of(broken))
                .isInstanceOfSatisfying(
                        Preview.NotPossible.class,
                        none -> assertThat(UploadWords.of(none.why())).isNotBlank());
        assertThat(previews.of(broken)).isEqualTo(previews.of(broken));
    }

    @Test
    void aHostilePageIsShownWithoutWhatActs() throws IOException {
        var page = brought(
                "a.html",
                "<html><body><article><p onclick=x>甲</p><script>alert(1)</script></article></body></html>"
                        .getBytes(UTF_8));

        assertThat(previews.of(page)).isEqualTo(new Preview.Page("<p>甲</p>"));
    }

    @Test
    void filesGoOutUnderTheirOwnTypeAndNameAndInParts() throws IOException {
        var file = brought("通知（一）.csv", "甲,乙".getBytes(UTF_8));
        var whole = answered(file, "", "");

        assertThat(whole.getContentAsByteArray()).isEqualTo("甲,乙".getBytes(UTF_8));
        assertThat(whole.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(whole.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E9%80%9A");
        assertThat(whole.getHeader("Content-Security-Policy")).contains("sandbox");

        var part = answered(file, "Range", "bytes=3-3");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsByteArray()).isEqualTo(new byte[] {','});
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 3-3/7");
        assertThat(answered(file, "Range", "bytes=7-").getStatus()).isEqualTo(416);
        assertThat(answered(file, "If-None-Match", "\"" + file.sha256() + "\"").getStatus())
                .isEqualTo(304);
    }

    @Test
    void aTableOfCommasAndAPageBecomeBodies() throws IOException {
        assertThat(imports.of(clerk(), agency(), "表.csv", "\"甲,\"\"一\",2\r\n3,4\n".getBytes(UTF_8))
                        .html())
                .isEqualTo(
                        "<table><tbody><tr><td>甲,&#34;一</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>");
        var page = imports.of(
                clerk(),
                agency(),
                "页.html",
                "<html><body><nav>菜单</nav><div id=zoom><h1>标题</h1><p>　　正文</p></div></body></html>".getBytes(UTF_8));
        assertThat(page.html()).isEqualTo("<h2>标题</h2><p>正文</p>");
        assertThat(page.notes())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(UploadWords.of(note)).isNotBlank());
    }

    @Test
    void imagesOfAWordFileStandWhereTheyStoodWithTheWordsOfTheirAuthor() throws IOException {
        var before =
                "甲</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:docPr descr=\"外景 &quot;东门&quot;\"/><a:blip r:embed=\"rId7\"/></w:drawing>"
                        + "</w:r></w:p><w:p><w:r><w:t>乙";
        var file = withPictures(
                before
                        + "<w:drawing><wp:docPr descr=\"C:\\图\\1.png\"/><a:blip r:embed=\"rId8\"/></w:drawing>"
                                .replace("<w:drawing>", "</w:t></w:r><w:r><w:drawing>")
                                .replace("</w:drawing>", "</w:drawing></w:r><w:r><w:t>丙")
                        + "</w:t></w:r><w:del><w:r><w:drawing><a:blip r:embed=\"rId7\"/></w:drawing></w:r></w:del><w:r><w:t>\uDB80\uDC00");

        var body = imports.of(clerk(), agency(), "通知.docx", file);

        assertThat(body.html())
                .matches(
                        "<p>甲</p><p class=\"align-center\"><img src=\"/images/[0-9a-f]{64}\" alt=\"外景 &#34;东门&#34;\" /></p>"
                                + "<p>乙<img src=\"/images/[0-9a-f]{64}\" alt=\"\" />丙</p>");
        assertThat(Body.images(body.html())).hasSize(2);
        assertThat(body.notes()).extracting(note -> note.key()).containsExactly("import.images", "import.images-mute");
    }

    @Test
    void anImageOfAWordFileThatCannotBePublishedIsLeftOutAndTold() throws IOException {
        var shown = "甲</w:t></w:r><w:r><w:drawing><a:blip r:embed=\"rId9\"/></w:drawing></w:r><w:r><w:t>乙";

        var body = imports.of(clerk(), agency(), "通知.docx", withPictures(shown));

        assertThat(body.html()).isEqualTo("<p>甲乙</p>");
        assertThat(body.notes()).extracting(note -> note.key()).containsExactly("import.image-not-taken");
    }

    private static byte[] withPictures(String text) {
        var parts = MadeFiles.docxParts(text, "");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships><Relationship Id="rId7" Type="image" Target="media/image1.png"/>\
                <Relationship Id="rId8" Type="image" Target="/word/media/image2.png"/>\
                <Relationship Id="rId9" Type="image" Target="media/image3.emf"/></Relationships>""".getBytes(UTF_8));
        parts.put("word/media/image1.png", MadeFiles.image(0x111111));
        parts.put("word/media/image2.png", MadeFiles.image(0x222222));
        parts.put("word/media/image3.emf", new byte[] {1, 0, 0, 0, 9});
        parts.put(
                "word/document.xml",
                new String(parts.get("word/document.xml"), UTF_8)
                        .replace("<w:document ", "<w:document xmlns:a=\"a\" xmlns:r=\"r\" xmlns:wp=\"wp\" ")
                        .getBytes(UTF_8));
        return MadeFiles.zip(parts);
    }

    private static byte[] brokenDocx() {
        var parts = MadeFiles.docxParts("甲", "");
        parts.put("word/document.xml", "<w:document><unclosed>".getBytes(UTF_8));
        return MadeFiles.zip(parts);
    }

    private MockHttpServletResponse answered(Attachment file, String header, String value) throws IOException {
        var request = new MockHttpServletRequest("GET", "/");
        if (!header.isEmpty()) {
            request.addHeader(header, value);
        }
        var response = new MockHttpServletResponse();
        answer.write(file, request, response);
        return response;
    }

    private Attachment brought(String name, byte[] content) throws IOException {
        return ((Taken) uploads.receive(clerk(), agency(), name, new ByteArrayInputStream(content))).attachment();
    }

    private AgencyId agency() {
        return city.departments().getFirst().id();
    }

    private Actor clerk() {
        return city.actor(city.departments().getFirst(), Post.SECTION_CLERK);
    }
}
