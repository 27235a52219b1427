package org.gongkai.report.narrative;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whose requests a sentence counts: all that the report is about, some of them, or it cannot be told. */
enum Scope {
    WHOLE,
    /** “市政府” in a city's report may mean its own organ or the whole city; “全区各部门” all, or all but that organ. */
    DOUBTFUL,
    /** Another agency's, one level's or one channel's. */
    PART;

    private static final Pattern ADVERBS = Pattern.compile("(?:总?共|累计|合计|全年度?|本年度?|年度|今年|当年|年内|\\d{4}年度?|新|依法|依规|及时|按时"
            + "|按期|均?已|均|全部|按规定|按要求|在法定期限内|实际|规范|认真|严格|妥善|高效|圆满|分别|代表市政府|代表[省市县区]人民政府)+$");
    private static final Pattern OWN = Pattern.compile("[我全][省市县区州镇乡街旗局委办厅院中系会]|本[省市县区州镇乡街旗局委办厅院中机单级]|各级|各地|机关及");
    private static final Pattern EACH = Pattern.compile("各(?:部门|单位|镇|乡|街道|有关|相关|直)");
    private static final Pattern LEVEL = Pattern.compile("本级|直部门|直各|直单位");
    private static final Pattern GOVERNMENT = Pattern.compile("(?:^|[省市县区州旗])(?:人民)?政府$");
    private static final Pattern OTHER_AGENCY = Pattern.compile(
            "(?:[\\u4e00-\\u9fa5]{2}(?<![布格结])局|委员会|管委会|[^党常]委|办公[厅室]|[^举主承协]办|厅|[乡镇]|街道|街道办|中心|部门|单位|政府|本级"
                    + "|[^全我本各][省市县区州旗]|学院|医院|公司|总队|支队|大队|站)$");
    private static final Pattern CHANNEL =
            Pattern.compile("(?:网上|网站|网络|平台|邮寄|信函|邮件|邮箱|当面|现场|传真|窗口|线上|线下|渠道|方式|途径|形式)(?:提交|提出|递交)?$");
    private static final Pattern SEVERAL = Pattern.compile("[、和及与等](?:[^、]{0,10})(?:渠道|方式|途径|形式|提交|提出|递交)?$");
    private static final int WINDOW = 40;
    private static final int NAME = 3;

    /** The scope of a verb by what stands before it; empty when its subject is that of the words before. */
    static Optional<Scope> of(String before, Optional<String> agency) {
        var subject = subject(before);
        return subject.isEmpty() ? Optional.empty() : Optional.of(ofSubject(subject, agency));
    }

    /** The scope of a verb after another in one sentence: “办公室 15 件，各部门 80 件” are parts both. */
    Scope then(Scope next) {
        return this == PART && next == DOUBTFUL ? PART : next;
    }

    /** The last clause without its adverbs. */
    static String subject(String before) {
        var near = before.substring(Math.max(0, before.length() - WINDOW));
        return ADVERBS.matcher(Mention.lastClause(near)).replaceFirst("");
    }

    static boolean isOwn(String subject) {
        return OWN.matcher(subject).find() && !CHANNEL.matcher(subject).find();
    }

    private static Scope ofSubject(String subject, Optional<String> agency) {
        if (LEVEL.matcher(subject).find()) {
            return PART;
        }
        if (CHANNEL.matcher(subject).find()) {
            return SEVERAL.matcher(subject).find() ? WHOLE : PART;
        }
        if (OWN.matcher(subject).find()) {
            return EACH.matcher(subject).find() ? DOUBTFUL : WHOLE;
        }
        var name = agency.map(each -> each.replace("人民", "")).orElse("");
        if (GOVERNMENT.matcher(subject).find() && name.endsWith("政府")) {
            return DOUBTFUL;
        }
        return isNamed(subject, name) || !OTHER_AGENCY.matcher(subject).find() ? WHOLE : PART;
    }

    /** Whether the subject is the agency's own name, or a part of it such as its last words or its place. */
    private static boolean isNamed(String subject, String name) {
        if (name.length() < NAME) {
            return false;
        }
        var bare = subject.replace("人民", "");
        return bare.endsWith(name.substring(name.length() - NAME))
                || (bare.length() >= NAME && name.contains(bare.substring(bare.length() - NAME)));
    }
}
