package org.gongkai.report.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a page carries around a report: page numbers, lines below the title, and what follows the last section. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–\\s·]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?[-—–\\s·]*");

    private static final Pattern BELOW_TITLE = Pattern.compile(
            "[【\\[（(]?\\s*(?:发布时间|发布日期|发稿时间|时间|日期|信息来源|来源|稿源|作者|浏览|阅读|点击|访问|字号|字体|索引号|发布机构|发文机关|文号|主题词|分享|打印|收藏|保护视力色|视力保护色|责任编辑|编辑)\\s*(?:次数|量|：|:|】|\\]).*");

    private static final Pattern AFTER_REPORT =
            Pattern.compile("(?:[【\\[（(]?\\s*(?:打印|关闭|打印本页|关闭窗口|关闭本页|返回顶部|收藏|分享到|分享)\\s*[】\\]）)]?[\\s：:|]*)+"
                    + "|(?:主办单位|主办|承办单位|承办|版权所有|网站标识码|政府网站标识码|技术支持|联系我们|网站地图|上一篇|下一篇|上一条|下一条|相关链接|友情链接|责任编辑|相关附件|扫一扫|分享到|您是第|当前位置)[\\s：:].*"
                    + "|(?:版权所有|网站地图|联系我们|关于我们|扫一扫|友情链接|相关链接|网站声明|返回顶部).{0,40}"
                    + "|.{0,30}(?:ICP备|公网安备|公安备).{0,40}|(?i:copyright).*");

    private PageFurniture() {}

    static boolean isPageNumber(String text) {
        return text.length() <= 12 && PAGE_NUMBER.matcher(text).matches();
    }

    static boolean standsBelowTitle(String text) {
        return text.length() <= 120 && BELOW_TITLE.matcher(text).matches();
    }

    /** The paragraphs before the first that belongs to the page and not to the report. */
    static List<String> withoutFooter(List<String> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).length() <= 200
                    && AFTER_REPORT.matcher(paragraphs.get(i).strip()).matches()) {
                return paragraphs.subList(0, i);
            }
        }
        return paragraphs;
    }
}
