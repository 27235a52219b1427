package org.gongkai.report.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.DisputeResult;
import org.gongkai.law.DisputeRoute;
import org.gongkai.report.model.Section;

/** Reconsiderations and lawsuits over disclosure, and how they came out; one for each sentence. */
final class DisputeRecogniser implements Recogniser {

    private static final String CASES = "(?:案件|案|申请|事项|情况){0,3}+";
    private static final String OPENING = "(?:发生|提起|收到|被申请|引发|涉及){0,2}+";
    private static final String[] WORDS = {"复议", "诉", "维持", "纠正", "结果", "审结"};
    private static final Map<Pattern, Matter> TOTALS = totals();
    private static final Map<Pattern, DisputeResult> RESULTS = results();
    private static final Map<Pattern, Matter> BEHIND = behind();
    private static final Pattern OPENS = Pattern.compile("(?:发生|被申请|收到|引发|涉及|产生|有|共|新增|办理|提起|被提起|备案)了?$");

    /** Cases seen as the body that decides or pleads, or only some of them. */
    private static final Pattern SOME = Pattern.compile("审[结理]|办结|化解|调解|纠错|撤回|终止|上年|结转|出庭|参加|协助|指导|代理|败诉|胜诉");

    private static final Pattern DECIDING_BODY = Pattern.compile("司法[局厅]$");
    private static final Pattern DECIDES = Pattern.compile("受理|办理|收到|审理|复议机[关构]");

    private final Optional<String> agency;
    private Optional<Matter> dispute = Optional.empty();

    DisputeRecogniser(Optional<String> agency) {
        this.agency = agency;
    }

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        if (!mention.quantity().isCases() || !mention.isNear(WORDS) || !isAboutDisclosure(mention)) {
            return Optional.empty();
        }
        for (var total : TOTALS.entrySet()) {
            if (total.getKey().matcher(mention.label()).find()) {
                return total(mention, total.getValue());
            }
        }
        if (OPENS.matcher(mention.label()).find()) {
            for (var total : BEHIND.entrySet()) {
                if (total.getKey().matcher(mention.after()).find()) {
                    return total(mention, total.getValue());
                }
            }
        }
        return result(mention);
    }

    private Optional<Recognised> total(Mention mention, Matter matter) {
        dispute = Optional.of(matter);
        return SOME.matcher(mention.clause()).find() || isDecidedHere(mention) ? NOTHING : Recogniser.found(matter);
    }

    /** A government and its justice bureau also decide on reconsiderations against others. */
    private boolean isDecidedHere(Mention mention) {
        var name = agency.orElse("");
        return DECIDING_BODY.matcher(name).find()
                || (name.endsWith("政府") && DECIDES.matcher(mention.clause()).find());
    }

    private Optional<Recognised> result(Mention mention) {
        for (var result : RESULTS.entrySet()) {
            if (result.getKey().matcher(mention.label()).find()) {
                return dispute.filter(matter -> !matter.equals(Matter.DISPUTES))
                        .map(matter -> Recogniser.found(Matter.of(matter, result.getValue())))
                        .orElse(NOTHING);
            }
        }
        return Optional.empty();
    }

    private static boolean isAboutDisclosure(Mention mention) {
        return mention.sentence().section() == Section.DISPUTES
                || mention.sentence().aboutRequests()
                || Phrases.DISCLOSURE.matcher(mention.before()).find()
                || Phrases.DISCLOSURE.matcher(mention.after()).find();
    }

    private static Map<Pattern, Matter> totals() {
        var totals = new LinkedHashMap<Pattern, Matter>();
        var named = Phrases.COUNT_FILLING;
        totals.put(
                Phrases.of("复议", CASES, "[、和及与或]", "(?:提起|被提起)?(?:行政)?(?:诉讼|应诉)", CASES, OPENING, named),
                Matter.DISPUTES);
        totals.put(
                Phrases.of("复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)", CASES, named),
                Matter.lawsuits(DisputeRoute.LITIGATION_AFTER_RECONSIDERATION));
        totals.put(
                Phrases.of("(?:未经复议|直接)(?:直接|提起|起诉|行政|诉讼){1,4}+", CASES, named),
                Matter.lawsuits(DisputeRoute.LITIGATION_DIRECT));
        totals.put(Phrases.of("复议", CASES, OPENING, named), Matter.RECONSIDERATIONS);
        totals.put(Phrases.of("(?:诉讼|应诉)", CASES, OPENING, named), Matter.LAWSUITS);
        return totals;
    }

    private static Map<Pattern, Matter> behind() {
        var behind = new LinkedHashMap<Pattern, Matter>();
        var over = "^(?:因|涉及|关于)?(?:政府|政务)?(?:信息公开)?(?:类|引起的|引发的|的|领域)?(?:行政)?";
        behind.put(Phrases.of(over, "复议(?:案件|申请|案)?(?![^，。；]{0,6}(?:维持|纠正|审结|撤))"), Matter.RECONSIDERATIONS);
        behind.put(Phrases.of(over, "诉讼(?:案件|案)?(?![^，。；]{0,6}(?:维持|纠正|审结|撤))"), Matter.LAWSUITS);
        return behind;
    }

    private static Map<Pattern, DisputeResult> results() {
        var results = new LinkedHashMap<Pattern, DisputeResult>();
        var named = Phrases.COUNT_FILLING;
        results.put(Phrases.of("(?:结果)?维持(?:结果|原决定|原行政行为)?", named), DisputeResult.UPHELD);
        results.put(Phrases.of("(?:结果)?纠正(?:结果)?", named), DisputeResult.CORRECTED);
        results.put(Phrases.of("其[他它]结果", named), DisputeResult.OTHER);
        results.put(Phrases.of("尚?未审结", named), DisputeResult.PENDING);
        return results;
    }
}
