package org.gongkai.report.narrative;

import java.util.Optional;
import java.util.regex.Pattern;

/** The information processing fee taken in, which section six reports. */
final class FeeRecogniser implements Recogniser {

    private static final Pattern BEFORE = Phrases.of("处理费(?:用|收入|金额|总额|总计|共计|合计|人民币|共|计|为|是|的|：|了|收取|总共){0,6}+$");
    private static final Pattern COLLECTED = Pattern.compile("收取(?:了|费用|共计|共|人民币){0,4}+$");
    private static final Pattern BEHIND = Pattern.compile("^的?(?:政府)?(?:信息公开)?(?:政府)?信息处理费");
    private static final Pattern NOT_TAKEN = Pattern.compile("减免|免[收除]|退[还回]|应收|拟收|标准");

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        if (!mention.quantity().isMoney() || NOT_TAKEN.matcher(mention.clause()).find()) {
            return Optional.empty();
        }
        var named = BEFORE.matcher(mention.label()).find()
                || (COLLECTED.matcher(mention.label()).find()
                        && BEHIND.matcher(mention.after()).find());
        return named ? Recogniser.found(Matter.PROCESSING_FEE) : Optional.empty();
    }
}
