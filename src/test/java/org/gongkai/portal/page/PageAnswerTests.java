package org.gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.gongkai.portal.page.PublishedPage.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageAnswerTests {

    private static final String DAY = "Fri, 06 Mar 2026 01:00:00 GMT";
    private final PublishedPage page = PublishedPage.of(
            "text/html",
            Map.of("Last-Modified", DAY),
            Set.of(),
            "页面".repeat(1000).getBytes(StandardCharsets.UTF_8),
            EnumSet.allOf(Encoding.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br;q=0, gzip;q=0.5", "br;q=0,*", "deflate, GZIP", "zstd, gzip;q=0.001"})
    void sendsItPackedToWhoTakesThat(String encodings) throws IOException {
        request.addHeader("Accept-Encoding", encodings);
        var answer = answer();

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        var body = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray())).readAllBytes();
        assertThat(body).isEqualTo(page.plain().bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br, zstd", "*"})
    void sendsTheSmallestItHas(String encodings) throws Exception {
        request.addHeader("Accept-Encoding", encodings);
        var answer = answer();

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("br");
        var unpacked = Decoder.decompress(answer.getContentAsByteArray());
        assertThat(unpacked.getDecompressedData()).isEqualTo(page.plain().bytes());
    }

    @Test
    void eachVariantHasATagOfItsOwn() {
        assertThat(page.variants().stream().map(Variant::entityTag)).hasSize(3).doesNotHaveDuplicates();
        assertThat(page.variants().stream().map(variant -> variant.bytes().length))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zstd", "gzip;q=0", "gzip; q=0.0", "br;q=0", "*;q=0", "identity", "xgzip"})
    void sendsItPlainToAllOthers(String encodings) throws IOException {
        request.addHeader("Accept-Encoding", encodings);
        var answer = answer();

        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getContentAsByteArray()).isEqualTo(page.plain().bytes());
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void headOfAPageTellsItsLengthOnly() throws IOException {
        request.setMethod("HEAD");
        var answer = answer();

        assertThat(answer.getContentLength()).isEqualTo(page.plain().bytes().length);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whoHasThePageIsToldSo() throws IOException {
        for (var variant : page.variants()) {
            for (var tag :
                    new String[] {variant.entityTag(), "W/" + variant.entityTag(), "\"other\", " + variant.entityTag()
                    }) {
                var asked = new MockHttpServletRequest("GET", "/");
                asked.addHeader("If-None-Match", tag);
                var answer = new MockHttpServletResponse();
                PageAnswer.send(page, asked, answer);

                assertThat(answer.getStatus()).as(tag).isEqualTo(304);
                assertThat(answer.getHeader("ETag")).isEqualTo(variant.entityTag());
                assertThat(answer.getContentAsByteArray()).isEmpty();
            }
        }
    }

    @Test
    void anyTagMeansThisOne() throws IOException {
        request.addHeader("If-None-Match", "*");

        assertThat(answer().getStatus()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 06 Mar 2026 01:00:00 GMT | 304",
                "Sat, 07 Mar 2026 01:00:00 GMT | 304",
                "Thu, 05 Mar 2026 01:00:00 GMT | 200",
                "yesterday | 200"
            })
    void dateDecidesWhereNoTagIsGiven(String since, int status) throws IOException {
        request.addHeader("If-Modified-Since", since);

        assertThat(answer().getStatus()).isEqualTo(status);
    }

    @Test
    void tagDecidesAgainstTheDate() throws IOException {
        request.addHeader("If-None-Match", "\"former\"");
        request.addHeader("If-Modified-Since", DAY);

        assertThat(answer().getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer() throws IOException {
        var answer = new MockHttpServletResponse();
        PageAnswer.send(page, request, answer);
        return answer;
    }
}
