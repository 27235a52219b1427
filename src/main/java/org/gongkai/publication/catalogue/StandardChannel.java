package org.gongkai.publication.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The ways of publishing that standard catalogues tick (公开渠道和载体), in their order. */
@LegalBasis(source = Source.GRASS_ROOTS_OPINION)
public enum StandardChannel {
    WEBSITE("政府网站", "网站"),
    GAZETTE("政府公报", "公报"),
    SOCIAL_MEDIA("两微一端", "微博", "微信", "新媒体", "客户端"),
    PRESS_CONFERENCE("发布会/听证会", "发布会", "听证会"),
    BROADCAST("广播电视", "广播", "电视"),
    PRINT("纸质媒体", "报纸", "报刊"),
    READING_POINT("公开查阅点", "查阅点", "查阅场所"),
    SERVICE_CENTRE("政务服务中心"),
    SERVICE_STATION("便民服务站"),
    ON_SITE("入户/现场", "入户", "现场"),
    NOTICE_BOARD("社区/企事业单位/村公示栏（电子屏）", "公示栏", "电子屏"),
    TARGETED("精准推送");

    private final String label;
    private final List<String> others;

    StandardChannel(String label, String... others) {
        this.label = label;
        this.others = List.of(others);
    }

    /** As the standard catalogues print it. */
    public String label() {
        return label;
    }

    public String key() {
        return "standard-channel-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way that a printed name means; the notice board before anything that its long name holds. */
    public static Optional<StandardChannel> named(String printed) {
        return Arrays.stream(values())
                .filter(each -> printed.contains(each.label))
                .findFirst()
                .or(() -> printed.contains("公示栏") || printed.contains("电子屏")
                        ? Optional.of(NOTICE_BOARD)
                        : Arrays.stream(values())
                                .filter(each -> each.others.stream().anyMatch(printed::contains))
                                .findFirst());
    }
}
