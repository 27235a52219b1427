package org.gongkai.report.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.law.ApplicantKind;
import org.gongkai.law.OutcomeGroup;

/** What became of requests, by the captions of the third table, and who made them, by its columns. */
final class OutcomeRecogniser implements Recogniser {

    private static final String[] WORDS = {"公开", "提供", "处理", "自然人", "法人", "企业", "机构", "组织"};
    private static final Map<Pattern, Matter> OUTCOMES = outcomes(words -> Phrases.of(words, Phrases.FILLING));
    private static final Map<Pattern, Matter> OUTCOMES_BEHIND =
            outcomes(words -> Phrases.of("^(?:申请)?(?:被|为|作出|作|依法|均)?", words, "(?=[，。；、）]|$)"));
    private static final Pattern BARE = Pattern.compile("(?:^|[，、；：（])(?:其中|另有|有)?[，：]?$");
    private static final Map<Pattern, Matter> APPLICANTS = applicants();

    /** “因属于国家秘密不予公开”: one ground, not the whole caption, unless “等” stands for the others. */
    private static final Pattern ONE_GROUND = Pattern.compile("(?:(?<!原)因|由于|属于|涉及)(?!.*等)");

    private static final Pattern CITIZENS_AND = Pattern.compile("公民[、和及与或]?法人");
    private static final Pattern BEHIND = Pattern.compile("^(?:为|是|系|由)(自然人)");

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        if (!mention.quantity().isCases() || !mention.isNear(WORDS) || !isAboutRequests(mention)) {
            return Optional.empty();
        }
        for (var outcome : OUTCOMES.entrySet()) {
            if (outcome.getKey().matcher(mention.label()).find()) {
                return ONE_GROUND.matcher(mention.clause()).find() ? NOTHING : Recogniser.found(outcome.getValue());
            }
        }
        var applicant = applicant(mention);
        return applicant.isPresent() ? applicant : behind(mention);
    }

    /** “其中 2 件予以公开，1 件不予公开”. */
    private static Optional<Recognised> behind(Mention mention) {
        if (BARE.matcher(mention.label()).find()) {
            for (var outcome : OUTCOMES_BEHIND.entrySet()) {
                if (outcome.getKey().matcher(mention.after()).find()) {
                    return Recogniser.found(outcome.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Recognised> applicant(Mention mention) {
        if (CITIZENS_AND.matcher(mention.clause()).find()) {
            return Optional.empty();
        }
        if (BEHIND.matcher(mention.after()).find()) {
            return Recogniser.found(Matter.of(ApplicantKind.NATURAL_PERSON));
        }
        for (var applicant : APPLICANTS.entrySet()) {
            if (applicant.getKey().matcher(mention.label()).find()) {
                return Recogniser.found(applicant.getValue());
            }
        }
        return Optional.empty();
    }

    static boolean isAboutRequests(Mention mention) {
        return mention.sentence().aboutRequests()
                || Phrases.REQUESTS.matcher(mention.before()).find();
    }

    private static Map<Pattern, Matter> outcomes(Function<String, Pattern> form) {
        var outcomes = new LinkedHashMap<Pattern, Matter>();
        var granted = "(?<!不)(?:予以|同意)?公开(?:及|和|与|或|、|以及)(?:予以)?部分公开";
        outcomes.put(form.apply(granted), Matter.GRANTED_AT_LEAST_PARTLY);
        outcomes.put(form.apply("(?:予以)?部分公开"), Matter.of(OutcomeGroup.PARTLY_GRANTED));
        outcomes.put(form.apply("(?<!不)(?:予以|同意)公开"), Matter.of(OutcomeGroup.GRANTED));
        outcomes.put(form.apply("不予以?公开"), Matter.of(OutcomeGroup.WITHHELD));
        outcomes.put(form.apply("无法提供"), Matter.of(OutcomeGroup.NOT_AVAILABLE));
        outcomes.put(form.apply("不予处理"), Matter.of(OutcomeGroup.NOT_PROCESSED));
        outcomes.put(form.apply("其[他它]处理"), Matter.of(OutcomeGroup.OTHER));
        return outcomes;
    }

    private static Map<Pattern, Matter> applicants() {
        var applicants = new LinkedHashMap<Pattern, Matter>();
        applicants.put(applicant("法人[或和及与、]?(?:者)?其[他它]组织"), Matter.RECEIVED_BY_ORGANISATIONS);
        for (var kind : ApplicantKind.values()) {
            if (kind != ApplicantKind.OTHER) {
                applicants.put(applicant(kind.label()), Matter.of(kind));
            }
        }
        return applicants;
    }

    private static Pattern applicant(String words) {
        return Phrases.of(words, "(?:的|提出|提交|申请人?|政府信息公开){0,4}+", Phrases.COUNT_FILLING);
    }
}
