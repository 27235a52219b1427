package org.gongkai.report.narrative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests received, handled and answered in all, told by their verbs. */
final class RequestRecogniser implements Recogniser {

    private static final String[] WORDS = {"收", "受理", "接", "增", "登记", "办", "复", "处理", "申请"};
    private static final Pattern RECEIVED = verb("收到|收办|受理|接收|接受|接到|收悉|新收|新增|登记");
    private static final Map<Pattern, Matter> HANDLED = handled();
    private static final Pattern NAMED =
            Phrases.of("(?:政府信息依?申?请?公开申请|信息公开申请|依申请公开)(?:办?件|案件|事项)?", Phrases.COUNT_FILLING);
    private static final Pattern NOT_DONE_BY_US =
            Pattern.compile("(?:未|不予|无需|逾期|超期|延期|协助|协同|协|转|督|正在|尚|拟|待|交|移送|口头|电话|当场|当面|参与|催|作)能?$");
    private static final Pattern SAYS_NEW = Pattern.compile("新收|新增|新接");
    private static final Pattern ENDS = Pattern.compile("^(?:[，。；、（）]|$)");
    private static final Pattern DISCLOSURE_OBJECT = Pattern.compile("申请|信息公开");

    private final Optional<String> agency;

    RequestRecogniser(Optional<String> agency) {
        this.agency = agency;
    }

    @Override
    public Optional<Recognised> recognise(Mention mention) {
        if (!mention.quantity().isCases() || !mention.isNear(WORDS)) {
            return Optional.empty();
        }
        var received = RECEIVED.matcher(mention.label());
        if (received.find()) {
            return isNotOurs(mention, received) ? NOTHING : recognised(mention, received, Matter.RECEIVED);
        }
        for (var handled : HANDLED.entrySet()) {
            var matcher = handled.getKey().matcher(mention.label());
            if (matcher.find()) {
                return isNotOurs(mention, matcher) ? NOTHING : recognised(mention, matcher, handled.getValue());
            }
        }
        return named(mention);
    }

    private static boolean isNotOurs(Mention mention, Matcher verb) {
        return NOT_DONE_BY_US
                .matcher(mention.label().substring(0, verb.start()))
                .find();
    }

    /** “全年依申请公开 5 件”, with no verb and nothing that narrows it. */
    private Optional<Recognised> named(Mention mention) {
        var noun = NAMED.matcher(mention.label());
        if (!noun.find() || isPartOf(mention)) {
            return Optional.empty();
        }
        var subject = Scope.subject(mention.label().substring(0, noun.start()));
        return subject.isEmpty() || Scope.isOwn(subject) ? Recogniser.found(Matter.DEALT_WITH) : Optional.empty();
    }

    private Optional<Recognised> recognised(Mention mention, Matcher verb, Matter matter) {
        if (!isOfRequests(mention, verb.group("object"))) {
            return Optional.empty();
        }
        if (isPartOf(mention) && !SAYS_NEW.matcher(verb.group()).find()) {
            return NOTHING;
        }
        var scope = Scope.of(mention.label().substring(0, verb.start()), agency);
        return Optional.of(new Recognised(Optional.of(matter), scope));
    }

    /** What follows “其中” in the same clause is some of what came before. */
    private static boolean isPartOf(Mention mention) {
        var before = mention.beforeWithoutAsides();
        return before.substring(before.lastIndexOf('；') + 1).contains("其中");
    }

    private static boolean isOfRequests(Mention mention, String object) {
        if (DISCLOSURE_OBJECT.matcher(object).find()) {
            return object.contains("信息公开")
                    || object.contains("依申请")
                    || Phrases.DISCLOSURE.matcher(mention.before()).find()
                    || mention.sentence().aboutRequests();
        }
        if (Phrases.REQUESTS_BEHIND.matcher(mention.after()).find()) {
            return OutcomeRecogniser.isAboutRequests(mention)
                    || Phrases.DISCLOSURE.matcher(mention.after()).find();
        }
        return ENDS.matcher(mention.after()).find() && goesOnAboutRequests(mention, object);
    }

    /** A verb without an object speaks of requests when the sentence did so last. */
    private static boolean goesOnAboutRequests(Mention mention, String object) {
        var before = mention.before();
        var requests = lastEnd(Phrases.REQUESTS.matcher(before));
        var other = lastEnd(Phrases.OTHER_BUSINESS.matcher(before));
        return !object.contains("事")
                && !object.contains("信息")
                && (requests > other || (other < 0 && mention.sentence().aboutRequests()));
    }

    private static int lastEnd(Matcher matcher) {
        var end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static Map<Pattern, Matter> handled() {
        var handled = new LinkedHashMap<Pattern, Matter>();
        handled.put(verb("办结|办理完毕|办毕"), Matter.HANDLED);
        handled.put(verb("答复|回复|办复"), Matter.ANSWERED);
        handled.put(verb("办理|处理"), Matter.DEALT_WITH);
        return handled;
    }

    private static Pattern verb(String verbs) {
        return Phrases.of("(?:", verbs, ")(?<object>", Phrases.HARMLESS, "{0,16}+)$");
    }
}
