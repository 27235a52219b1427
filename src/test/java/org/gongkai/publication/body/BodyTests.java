package org.gongkai.publication.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTests {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void tablesKeepTheirSpansHeadingsAndCaptions() {
        var table = "<table><caption>收支总表</caption><thead><tr><th scope=\"col\" colspan=\"2\">项目</th></tr></thead>"
                + "<tbody><tr><td rowspan=\"2\" class=\"align-center\">收入</td><td>1</td></tr><tr><td>2</td></tr></tbody></table>";

        assertThat(Body.clean(table)).isEqualTo(table);
    }

    @Test
    void headingsListsAndLinksStay() {
        assertThat(
                        Body.clean(
                                "<h1>一</h1><h5>二</h5><ul><li>甲<ol><li>乙</li></ol></li></ul>"
                                        + "<p lang=\"bo\" dir=\"ltr\">x<sup>2</sup><a href=\"https://www.example.gov.cn/a?b=1\">链接</a></p>"))
                .isEqualTo("<h2>一</h2><h4>二</h4><ul><li>甲<ol><li>乙</li></ol></li></ul>"
                        + "<p lang=\"bo\" dir=\"ltr\">x<sup>2</sup>"
                        + "<a href=\"https://www.example.gov.cn/a?b&#61;1\" rel=\"noopener\">链接</a></p>");
    }

    @Test
    void imagesComeFromTheStoreAlone() {
        var own = "<p><img src=\"/images/" + HASH + "\" alt=\"办公楼\" /></p>";

        assertThat(Body.clean(own)).isEqualTo(own);
        assertThat(Body.images(own)).containsExactly(HASH);
        assertThat(
                        Body.clean(
                                "<p>a<img src=\"https://example.org/x.png\" alt=\"x\"><img src=\"data:image/png;base64,AA\">b</p>"))
                .isEqualTo("<p>ab</p>");
        assertThat(Body.imagesWithoutWords("<p><img src=\"/images/" + HASH + "\" alt=\" \"></p>" + own))
                .isEqualTo(1);
    }

    @Test
    void wordsParagraphsBecomeHeadingsAndLists() {
        var pasted = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style><title>x</title></head><body>
                <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
                <p class=MsoNormal align=center style='text-align:center;mso-outline-level:1'><b><span style='font-family:宋体'>关于印发办法的通知<o:p></o:p></span></b></p>
                <p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US>&nbsp;</span><span style='mso-spacerun:yes'>　　各县（市、区）<b>审计局</b><b>、</b>：</span></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;&nbsp;</span></span></span><![endif]>甲</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>乙</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l </span></span>丙</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>（一）</span>总则</p>
                </body></html>
                """;

        assertThat(Body.clean(pasted))
                .isEqualTo("<h2 class=\"align-center\">关于印发办法的通知</h2><p>各县（市、区）<strong>审计局、</strong>：</p>"
                        + "<ul><li>甲<ol><li>乙</li></ol></li><li>丙</li></ul><p>（一）总则</p>");
    }

    @Test
    void wpsAndPortalMarkupBecomesParagraphs() {
        assertThat(Body.clean("<div style=\"text-align:right\"><font size=3>临江市审计局</font></div>"))
                .isEqualTo("<p class=\"align-right\">临江市审计局</p>");
        assertThat(Body.clean("　　第一段。<br>　　第二段。<br><br/>第三段，<br>续行。"))
                .isEqualTo("<p>第一段。</p><p>第二段。</p><p>第三段，<br />续行。</p>");
        assertThat(Body.clean("<p>· 甲</p><p>· 乙</p><p>丙</p>")).isEqualTo("<ul><li>甲</li><li>乙</li></ul><p>丙</p>");
        assertThat(Body.clean("<p>一行\n  两行 of text</p>")).isEqualTo("<p>一行两行 of text</p>");
    }

    @Test
    void aFirstRowInBoldIsTheHeadOfItsTable() {
        assertThat(
                        Body.clean(
                                "<table><tr><td><p><b>项目</b></p></td><td><p><b>金额</b></p></td></tr><tr><td>甲</td><td><p align=right>1</p></td></tr></table>"))
                .contains("<th scope=\"col\">项目</th><th scope=\"col\">金额</th>")
                .contains("<td class=\"align-right\">1</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvA\tscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<table background=\"javascript:alert(1)\"><tr><td onclick=alert(1)>x</td></tr></table>",
                "<object data=\"x\"></object><embed src=x><base href=\"https://evil.example/\"><meta http-equiv=refresh content=0>",
                "<xmp><p title=\"</xmp><script>alert(1)</script>\"></xmp>",
                "<textarea><img title=\"</textarea><script>alert(1)</script>\"></textarea>",
                "<select><template><script>alert(1)</script></template></select>",
                "<p class=\"align-center evil\" id=x name=y formaction=z>x</p>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<![CDATA[<script>alert(1)</script>]]><?php <script>alert(1)</script> ?>",
                "<a href=\"//evil.example/x\" target=_blank onmouseover=alert(1)>x</a>",
                "<marquee onstart=alert(1)>x</marquee><details open ontoggle=alert(1)>x</details>",
                "<!--><script>alert(1)</script>-->",
                "<span lang='\"><script>alert(1)</script>'>x</span>",
                "<img src=\"/images/" + "0" + "\" alt=\"x\">"
            })
    void nothingActiveComesThrough(String hostile) {
        assertSound(hostile);
    }

    @Test
    void hugeNestingIsFlattened() {
        assertSound("<div>".repeat(20_000) + "<p>x</p>");
        assertSound("<blockquote>".repeat(3_000) + "x");
        assertSound("<b>".repeat(5_000) + "x");
        assertSound("<table><tr><td>".repeat(500) + "x");
        assertThat(Body.clean("&amp;lt;script&amp;gt; \u0000\u202e<p>&#0;&#xD800;x</p>"))
                .contains("x");
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void whateverComesInIsSoundAndStaysAsItIs(@ForAll("pieces") List<String> pieces) {
        assertSound(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<b>",
                        "</b>",
                        "<i>",
                        "<table>",
                        "<tr>",
                        "<td>",
                        "<td colspan=3>",
                        "</td>",
                        "</tr>",
                        "</table>",
                        "<th>",
                        "<ul>",
                        "<li>",
                        "</li>",
                        "</ul>",
                        "<ol start=3>",
                        "<br>",
                        "<h1>",
                        "</h1>",
                        "<span lang=bo>",
                        "</span>",
                        "<a href=/x>",
                        "</a>",
                        "<script>",
                        "</script>",
                        "<style>",
                        "</style>",
                        "<svg>",
                        "</svg>",
                        "<math>",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "　　",
                        "&nbsp;",
                        " ",
                        "甲",
                        "x&lt;",
                        "\n",
                        "<p style='mso-list:l0 level2'><span style='mso-list:Ignore'>1.</span>",
                        "· ",
                        "<font>",
                        "<o:p>",
                        "</o:p>",
                        "<template>",
                        "<noscript>",
                        "<img src=/images/" + HASH + ">",
                        "<blockquote>",
                        "</blockquote>",
                        "<caption>",
                        "<textarea>",
                        "\"",
                        "'",
                        "<",
                        ">",
                        "{{",
                        "<center>",
                        "<hr>",
                        "<sup>",
                        "<p align=center>",
                        "<thead>",
                        "<title>",
                        "<form>",
                        "<select>",
                        "<a href='x' title='</p>'>",
                        "•")
                .list()
                .ofMaxSize(25);
    }

    private static void assertSound(String html) {
        var clean = Body.clean(html);
        assertThat(Body.clean(clean)).as("of %s", html).isEqualTo(clean);
        var page = Jsoup.parseBodyFragment(clean);
        assertThat(page.body().getAllElements()).allSatisfy(element -> {
            assertThat(element.tagName())
                    .matches(
                            "body|p|h[234]|[uo]l|li|a|img|blockquote|su[bp]|strong|em|br|hr|span|table|caption|t(head|body|foot)|tr|th|td");
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey())
                        .isIn(
                                "href", "rel", "src", "alt", "colspan", "rowspan", "scope", "class", "start", "value",
                                "type", "lang", "dir");
                assertThat(attribute.getValue().toLowerCase(Locale.ROOT).strip())
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:")
                        .doesNotStartWith("vbscript:");
            });
        });
    }
}
