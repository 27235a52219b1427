package org.gongkai.report.narrative;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Requests carried in from the year before and over to the next: rows two and twenty-five. */
final class CarriedRecogniser implements Recogniser {

    private static final String CARRIED = "(?:结转|转入|转来|顺延|延续|遗留|转)";
    private static final String CONTINUED = "(?:继续)?(?:办理|答复|处理|办结)?";
    private static final String REQUEST = "(?:政府信息公开|依申请公开|信息公开)?";

    private final Pattern overBefore;
    private final Pattern overBehind;
    private final Pattern inBefore;
    private final Pattern inBehind;

    CarriedRecogniser(OptionalInt year) {
        var next = "(?:(?:下|次|明|来|后)一?个?年度?" + named(year, 1) + ")";
        var last = "(?:(?:上|前)一?个?年度?" + named(year, -1) + ")";
        var over = CARRIED + "(?:到|至|入|为|在)?" + next;
        overBefore = Phrases.of(over, CONTINUED, "的?", REQUEST, Phrases.FILLING);
        overBehind = Phrases.of("^[^，。；（）、\\d]{0,16}?", over);
        inBefore = Phrases.of(
                "(?:",
                last,
                "的?",
                CARRIED,
                "(?:到|至|入)?(?:本|今|当)?年?度?",
                "|",
                CARRIED,
                "(?:自|了)?",
                last,
                ")",
                CONTINUED,
                "的?",
                REQUEST,
                Phrases.FILLING);
        inBehind = Phrases.of("^(?:申请)?(?:为|是|系|由)", last, "的?", CARRIED);
    }

    private static String named(OptionalInt year, int step) {
        return year.isPresent() ? "|" + (year.getAsInt() + step) + "年度?" : "";
    }

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        if (!mention.quantity().isCases() || !mention.isNear("转", "延", "遗留")) {
            return Optional.empty();
        }
        if (overBefore.matcher(mention.label()).find()
                || overBehind.matcher(mention.after()).find()) {
            return Recogniser.found(Matter.CARRIED_OVER);
        }
        return inBefore.matcher(mention.label()).find()
                        || inBehind.matcher(mention.after()).find()
                ? Recogniser.found(Matter.CARRIED_IN)
                : Optional.empty();
    }
}
