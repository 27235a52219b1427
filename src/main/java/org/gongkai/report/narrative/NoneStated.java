package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.Section;

/** Zeros told in words: “未收到政府信息公开申请”, “未发生行政复议、行政诉讼”, “未收取信息处理费”. */
final class NoneStated {

    private static final Pattern SAYS_NO = Pattern.compile("[未没无不]");
    private static final String END = "(?=[，。；、：（）！.]|$)";
    private static final String NOT = "(?:未|没有|没)(?:曾|有)?";
    private static final String HAPPENED = "(?:收到|接到|受理|接收|收悉|产生|发生|出现)(?:过|任何|[一1][件起例])?";
    private static final String SITUATION = "(?:情况|情形|的情况|的情形)?";

    private static final Pattern NO_REQUESTS = Phrases.of(
            "(?:",
            NOT,
            HAPPENED,
            "|无(?=政府信息|依申请|依法申请|信息公开|公开申请))",
            "(?<object>",
            Phrases.HARMLESS,
            "{1,16}+)",
            SITUATION,
            END);

    private static final String DISPUTE = "(?:被)?(?:申请|提起)?(?:的)?(?:行政)?(?:复议|诉讼|应诉)(?:案件|申请|事项|案){0,2}+";
    private static final Pattern NO_DISPUTES = Phrases.of(
            "(?:",
            NOT,
            "(?:发生|收到|产生|出现|被(?=申请|提起)|引发|接到|涉及)(?:过|任何|[一1][件起例])?",
            "|无(?=因|涉及|关于|有关|被|政府|政务|信息|依申请|行政复议|行政诉讼|复议|诉讼|任何))",
            "(?<cause>[^，。；、]{0,24}?)(?<disputes>",
            DISPUTE,
            "(?:(?:以及|[、和及与或]|，)",
            DISPUTE,
            ")?)",
            SITUATION,
            "(?:发生)?",
            END);
    private static final Pattern NO_CAUSE = Pattern.compile("(?:任何|被|申请|提起|的|有关|相关)*+");
    private static final Pattern NARROWED = Pattern.compile("不服|逾期|超期|纠错|败诉|撤销|未按|被确认|违法|而");

    private static final Pattern NO_FEE =
            Phrases.of("(?:", NOT, "|无|不|从未)(?:发生|产生)?(?:收取|征收|收)(?:过|任何|了)?(?:政府|信息|公开|申请|的|依){0,6}+(?:信息)?处理费");

    private final Timing timing;
    private final Optional<String> agency;

    NoneStated(Timing timing, Optional<String> agency) {
        this.timing = timing;
        this.agency = agency;
    }

    List<StatedFigure> in(Sentence sentence) {
        if (!SAYS_NO.matcher(sentence.text()).find()) {
            return List.of();
        }
        var stated = new ArrayList<StatedFigure>();
        each(NO_REQUESTS, sentence, matcher -> {
            if (isOfRequests(sentence, matcher.group("object"))) {
                stated.add(none(Matter.RECEIVED, sentence, matcher));
            }
        });
        each(NO_DISPUTES, sentence, matcher -> {
            if (isAboutDisclosure(sentence, matcher)) {
                var disputes = matcher.group("disputes");
                if (disputes.contains("复议")) {
                    stated.add(none(Matter.RECONSIDERATIONS, sentence, matcher));
                }
                if (disputes.contains("诉")) {
                    stated.add(none(Matter.LAWSUITS, sentence, matcher));
                }
            }
        });
        each(NO_FEE, sentence, matcher -> stated.add(none(Matter.PROCESSING_FEE, sentence, matcher)));
        return stated;
    }

    private void each(Pattern pattern, Sentence sentence, Consumer<Matcher> use) {
        var matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            var before = sentence.text().substring(Math.max(0, matcher.start() - 60), matcher.start());
            var scope = Scope.of(before, agency);
            if (!timing.isOfAnotherYear(before)
                    && !timing.isPartOfYear(before)
                    && !scope.equals(Optional.of(Scope.PART))) {
                use.accept(matcher);
            }
        }
    }

    private static boolean isOfRequests(Sentence sentence, String object) {
        return object.contains("申请")
                && (object.contains("信息")
                        || object.contains("依申请")
                        || object.contains("申请公开")
                        || sentence.aboutRequests());
    }

    private static boolean isAboutDisclosure(Sentence sentence, Matcher matcher) {
        var cause = matcher.group("cause");
        return !NARROWED.matcher(cause).find()
                && (NO_CAUSE.matcher(cause).matches()
                        || sentence.section() == Section.DISPUTES
                        || sentence.aboutRequests()
                        || Phrases.DISCLOSURE
                                .matcher(sentence.text().substring(Math.max(0, matcher.start() - 120), matcher.end()))
                                .find());
    }

    private static StatedFigure none(Matter matter, Sentence sentence, Matcher matcher) {
        var quote = sentence.prose().quote(matcher.start(), matcher.end());
        return new StatedFigure(matter, BigDecimal.ZERO, "", sentence.section(), quote);
    }
}
