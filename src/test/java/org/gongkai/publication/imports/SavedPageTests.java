package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SavedPageTests {

    @Test
    void readsTheTagsOfGovernmentSitesAndTheTableOfMetadata() {
        var page = SavedPage.of("""
                <html><head><title>临江市审计局关于印发办法的通知_临江市审计局</title>
                <meta name="ArticleTitle" content="关于印发《审计整改办法》的通知">
                <meta name="PubDate" content="2021-03-04 10:00"><meta name="ColumnName" content="政策文件">
                <link rel="canonical" href="https://example.gov.cn/a/1.html"></head><body>
                <table><tr><th>索引号：</th><td>000000001/2021-00151</td><th>发文字号</th><td>临审发〔2021〕3号</td></tr>
                <tr><td>成文日期</td><td>2021年3月1日</td><td>主题词：审计</td></tr></table>
                <div class="TRS_Editor"><p>各科室：</p><p>现印发给你们。成文日期：以正本为准</p><a href="./a.pdf">附件</a></div></body></html>
                """);

        assertThat(page.values())
                .containsEntry(ImportField.TITLE, "关于印发《审计整改办法》的通知")
                .containsEntry(ImportField.PUBLISHED_ON, "2021-03-04 10:00")
                .containsEntry(ImportField.COLUMN, "政策文件")
                .containsEntry(ImportField.INDEX, "000000001/2021-00151")
                .containsEntry(ImportField.DOCUMENT_NUMBER, "临审发〔2021〕3号")
                .containsEntry(ImportField.WRITTEN_ON, "2021年3月1日")
                .containsEntry(ImportField.WORDS, "审计")
                .containsEntry(ImportField.ADDRESS, "https://example.gov.cn/a/1.html");
        assertThat(page.values().get(ImportField.BODY)).contains("现印发给你们").doesNotContain("索引号");
        assertThat(page.links()).isEqualTo(List.of("./a.pdf"));
    }

    @Test
    void findsTheTextOfAPageThatSaysNothingOfItself() {
        var page = SavedPage.of("""
                <html><head><title>工作动态|临江市审计局</title></head><body><div id="nav"><a href="/">首页</a></div>
                <div id="x"><p>近日，市审计局召开会议，研究部署全年审计工作，要求突出重点、压实责任。</p><p>会议强调，要抓好整改。</p></div>
                <div>版权所有</div></body></html>
                """);
        assertThat(page.values()).containsEntry(ImportField.TITLE, "工作动态");
        assertThat(page.values().get(ImportField.BODY))
                .contains("研究部署")
                .contains("抓好整改")
                .doesNotContain("版权所有");
    }
}
