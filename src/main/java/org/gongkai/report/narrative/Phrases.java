package org.gongkai.report.narrative;

import java.util.regex.Pattern;

/** Pieces that the patterns for stated figures are put together from; none matches across a stop. */
final class Phrases {

    private static final String COUNT_WORDS = "共计|合计|总计|总共|一共|共有|共|计|分别|均|各|为|是|有|达到|达|了|的|：|总数|总量|数量|数|件数";

    /** What may stand between a label and its number. */
    static final String FILLING = "(?:" + COUNT_WORDS + "|案件|申请|事项|情形|情况|答复|决定|政府信息|信息|类){0,6}+$";

    /** The same behind a label that is complete in itself. */
    static final String COUNT_FILLING = "(?:" + COUNT_WORDS + "){0,6}+$";

    /** Ways in, named together: all of them, not one. */
    private static final String WAYS = "通过[^，。；]{1,24}[、等和及][^，。；]{0,20}(?=提交|提出|递交|的)";

    /** Words that may stand between a verb and its number without narrowing what is counted. */
    static final String HARMLESS = "(?:" + COUNT_WORDS + "|到|并|和|及|或|与|、|总|处理|办理|答复|受理|收到|各类|各种|各项|有效|书面|公民|法人"
            + "|其[他它]组织|社会公众|公众|社会|群众|申请人|提交|提出|递交|要求|获取|公开|关于|有关|相关|向|[我本][省市县区州镇乡街旗局委办厅院]"
            + "|本机关|政府信息|政务信息|信息|依法|依申请|申请书?|办件|案件|事项|事务|件|类|量|" + WAYS + ")";

    /** The object of a verb behind the number: “5件政府信息公开申请”. */
    static final Pattern REQUESTS_BEHIND =
            Pattern.compile("^(?:的|公民|法人|或|和|、|其[他它]组织|群众|社会公众|提交|提出|要求|关于|政府信息|政务信息|信息|公开|依法?){0,8}+申请");

    static final Pattern REQUESTS = Pattern.compile("依法?申请|公开申请|申请公开");
    static final Pattern DISCLOSURE = Pattern.compile("依法?申请|公开申请|申请公开|信息公开|政务公开");

    /** What a bureau also receives and answers. */
    static final Pattern OTHER_BUSINESS =
            Pattern.compile("热线|留言|信箱|建议|提案|咨询|投诉|来信|来电|来访|信访|工单|诉求|许可|处罚|审批|复议|诉讼|意见|查询|提问");

    private Phrases() {}

    static Pattern of(String... pieces) {
        return Pattern.compile(String.join("", pieces));
    }
}
