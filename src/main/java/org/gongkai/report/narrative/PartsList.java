package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.model.Section;
import org.gongkai.report.narrative.Matter.Dimension;

/**
 * Parts of one whole, counted in one unit, as a sentence lists them.
 *
 * @param start plain position where the list begins
 * @param hedged whether the list says that it is not all
 */
record PartsList(Sentence sentence, int start, int end, String unit, List<Counted> parts, boolean hedged) {

    private static final Pattern OPENING = Pattern.compile("其中|（");
    private static final Pattern HEDGE = Pattern.compile("等|主要|包括|包含|[含如]|例如|部分为");

    /** Words that begin something else than a part. */
    private static final Pattern STOP = Pattern.compile(
            "同比|环比|增长|增加|减少|下降|上升|[较比][上去前]|办结|全部|此外|另|同时|累计|合计|共" + "|[已均]按|率|今年|去年|上年同期|(?<!未)审结|召开|举办|开展|印发|回应");

    private static final Pattern CHANNEL = Pattern.compile("网站|公众号|微信|微博|抖音|平台|媒体|公报|报纸|电视|广播|客户端|APP|渠道");
    private static final Pattern OTHERS = Pattern.compile("其[他它]|其余");
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final int MANY = 5;
    private static final int SEVERAL = 3;

    PartsList {
        parts = List.copyOf(parts);
    }

    static List<PartsList> in(Passage passage) {
        var lists = new ArrayList<PartsList>();
        var text = passage.sentence().text();
        var opening = OPENING.matcher(text);
        var next = 0;
        var from = opening.find() ? opening.start() : -1;
        while (from >= 0) {
            var inParentheses = text.charAt(from) == '（';
            var named = !inParentheses || text.startsWith("其中", from + 1);
            var to = opening.find(from + (named && inParentheses ? 3 : 1)) ? opening.start() : text.length();
            next = skip(passage.counted(), next, from);
            lists.addAll(lists(passage, next, from, to, inParentheses, named ? 1 : SEVERAL));
            from = to < text.length() ? to : -1;
        }
        return lists;
    }

    private static int skip(List<Counted> counted, int next, int from) {
        var i = next;
        while (i < counted.size() && counted.get(i).quantity().start() < from) {
            i++;
        }
        return i;
    }

    /** The parts between two positions, one list for each unit. */
    private static List<PartsList> lists(
            Passage passage, int next, int from, int to, boolean inParentheses, int fewest) {
        var text = passage.sentence().text();
        var limit = inParentheses ? closing(text, from, to) : to;
        var parts = new ArrayList<Counted>();
        for (var i = next; i < passage.counted().size(); i++) {
            var each = passage.counted().get(i);
            if (each.quantity().end() > limit
                    || STOP.matcher(each.mention().label()).find()) {
                break;
            }
            parts.add(each);
        }
        if (limit == to) {
            dropNextWhole(text, to, parts);
        }
        return byUnit(passage.sentence(), from, parts).stream()
                .filter(list -> list.parts.size() >= fewest)
                .toList();
    }

    private static List<PartsList> byUnit(Sentence sentence, int from, List<Counted> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(each -> each.quantity().approximate())) {
            return List.of();
        }
        var end = parts.getLast().quantity().end();
        var hedged = HEDGE.matcher(sentence.text().substring(from, end)).find();
        var units = new LinkedHashMap<String, List<Counted>>();
        parts.stream()
                .filter(each -> !each.quantity().isPercent())
                .forEach(each -> units.computeIfAbsent(each.quantity().unit(), unit -> new ArrayList<>())
                        .add(each));
        return units.entrySet().stream()
                .map(unit -> new PartsList(sentence, from, end, unit.getKey(), unit.getValue(), hedged))
                .toList();
    }

    /** The last quantity before the next “其中” or “（” is the whole of the next list, maybe not a part of this one. */
    private static void dropNextWhole(String text, int to, List<Counted> parts) {
        if (to < text.length() && parts.size() > 1 && text.startsWith("其中", to)) {
            parts.removeLast();
        }
    }

    private static int closing(String text, int from, int to) {
        var closing = text.substring(from, to).indexOf('）');
        return closing < 0 ? to : from + closing;
    }

    /** How many of a sentence's quantities end before a position. */
    int precedingIn(List<Counted> counted, int position) {
        var from = 0;
        var to = counted.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (counted.get(middle).quantity().end() <= position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** What is published in several places is counted in each. */
    boolean areChannels() {
        return parts.stream()
                .allMatch(each -> CHANNEL.matcher(each.mention().label()).find());
    }

    BigDecimal largest() {
        return parts.stream().map(each -> each.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    BigDecimal sum() {
        return parts.stream().map(each -> each.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean isOfFees() {
        return unit.endsWith("元") && sentence.section() == Section.OTHER;
    }

    String quote() {
        var from = sentence.text().charAt(start) == '（' ? start + 1 : start;
        return sentence.prose().quote(from, end);
    }

    /**
     * Whether the parts may be those of {@code whole}: all of them together, once or several times over, as when
     * requests are told by applicant and then by outcome; or parts told along different lines.
     */
    boolean fills(BigDecimal whole) {
        var run = BigDecimal.ZERO;
        var filled = 0;
        for (var part : parts) {
            run = run.add(part.quantity().value());
            if (run.compareTo(whole) == 0) {
                run = BigDecimal.ZERO;
                filled++;
            }
        }
        return run.signum() == 0 || (filled > 0 && run.compareTo(whole) < 0) || (isMixed() && fits(whole));
    }

    private boolean isMixed() {
        return parts.stream().map(PartsList::dimension).distinct().count() > 1;
    }

    /** Whether the parts along each line stay within the whole. */
    private boolean fits(BigDecimal whole) {
        for (var dimension : Dimension.values()) {
            var sum = parts.stream()
                    .filter(each -> dimension(each) == dimension)
                    .map(each -> each.quantity().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (dimension != Dimension.NONE && sum.compareTo(whole) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Dimension dimension(Counted part) {
        return part.matter().map(Matter::dimension).orElse(Dimension.NONE);
    }

    boolean isEvidentlyAllOf(BigDecimal whole) {
        return !hedged
                && parts.size() >= SEVERAL
                && (parts.size() >= MANY
                        || OTHERS.matcher(parts.getLast().mention().label()).find()
                        || sum().compareTo(whole.multiply(NEARLY)) >= 0);
    }
}
