package org.gongkai.report.narrative;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whether a quantity is of the year reported on: not of another year, a part of the year, or a change against one. */
final class Timing {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");
    private static final Pattern RANGE = Pattern.compile("(?<!\\d)(20\\d\\d)年?[^，。；]{0,8}(?:至|到|—|-|~)(20\\d\\d)年");
    private static final Pattern OTHER_YEAR =
            Pattern.compile("去年|上年度?(?!度?的?(?:结转|转入|顺延))|上一年|前一年|同期|历年|(?<!今年)(?<!年初)以来|往年");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("上半年|下半年|季度|月份|[每当]月|月均|日均|平均|[每当]天|截[至止][^，]{0,14}，?[^，]{0,8}累计");
    private static final Pattern CHANGE =
            Pattern.compile("(?:同比|环比|增长|增加|减少|下降|上升|回落|减|多|少|较|比|超出|提高|净增|增幅|降幅)[^，；]{0,10}$");
    private static final int NEAR = 60;

    private final OptionalInt year;

    Timing(OptionalInt year) {
        this.year = year;
    }

    boolean isOfTheYear(Mention mention) {
        var before = mention.before();
        var near = before.substring(Math.max(0, before.length() - NEAR));
        return !isOfAnotherYear(before)
                && !OTHER_YEAR.matcher(mention.label()).find()
                && !isPartOfYear(near)
                && !isChange(mention);
    }

    boolean isPartOfYear(String near) {
        return PART_OF_YEAR.matcher(near).find();
    }

    boolean isChange(Mention mention) {
        return CHANGE.matcher(mention.clause()).find();
    }

    boolean isOfAnotherYear(String before) {
        var last = OptionalInt.empty();
        var years = YEAR.matcher(before);
        while (years.find()) {
            last = OptionalInt.of(Integer.parseInt(years.group(1)));
        }
        if (last.isEmpty() || year.isEmpty()) {
            return false;
        }
        return last.getAsInt() != year.getAsInt() || isOverSeveralYears(before);
    }

    private static boolean isOverSeveralYears(String before) {
        var range = RANGE.matcher(before);
        return range.find() && !range.group(1).equals(range.group(2));
    }
}
