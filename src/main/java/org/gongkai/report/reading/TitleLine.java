package org.gongkai.report.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report: whose it is and for which year.
 *
 * @param agency as printed; empty when the title does not tell
 */
record TitleLine(String agency, OptionalInt year) {

    private static final int LONGEST = 90;

    private static final String YEAR = "(?<year>20\\d{2}|[二2][〇○零O0oＯ一二三四五六七八九]{3})";

    private static final String DISCLOSURE = "(?:政府|政务)?(?:信息|政务)公开(?:工作)?";

    private static final String REPORT = "(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报|总结)(?:\\([^)]*\\))?";

    private static final String NAME = "(?:标题:)?(?<before>[^,。;:]*?)(?:关于)?";

    private static final Pattern WITH_YEAR =
            Pattern.compile(NAME + YEAR + "年?(?:度)?(?<after>[^,。;:]*?)(?:关于)?(?:年度)?" + DISCLOSURE + REPORT);

    private static final Pattern WITH_YEAR_INSIDE =
            Pattern.compile(NAME + "(?<after>)" + DISCLOSURE + YEAR + "年?" + REPORT);

    private static final Pattern WITHOUT_YEAR = Pattern.compile(NAME + "(?<after>)(?:年度)?" + DISCLOSURE + REPORT);

    private static final Pattern AT_START = Pattern.compile("^(\\S.{4,60}?(?:报告|年报))\\s");

    private static final Pattern IN_TEXT =
            Pattern.compile("(?:现公布|现将|公布|编制|发布)(?<before>[^,。;、现]{2,30}?)" + YEAR + "年(?:度)?(?<after>)(?:的)?政府信息公开");

    private static final Pattern PERIOD = Pattern.compile("(?:统计期限|期限|数据)[^。;]{0,20}?" + YEAR + "年?0?1月0?1日");

    private static final Pattern ANY_YEAR = Pattern.compile(YEAR + "年");

    /** A line that is a title and nothing else. */
    static Optional<TitleLine> of(String line) {
        var text = compact(line);
        if (text.length() > LONGEST || text.length() < 6 || !text.contains("公开")) {
            return Optional.empty();
        }
        for (var pattern : List.of(WITH_YEAR, WITH_YEAR_INSIDE, WITHOUT_YEAR)) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(title(matcher));
            }
        }
        return Optional.empty();
    }

    /** A title with text after it on the same line. */
    static Optional<TitleLine> atStart(String line) {
        var matcher = AT_START.matcher(line);
        return matcher.find() ? of(matcher.group(1)) : Optional.empty();
    }

    /** “现公布×××2023年政府信息公开工作相关情况” and the like within a sentence. */
    static Optional<TitleLine> inSentence(String paragraph) {
        var matcher = IN_TEXT.matcher(compact(paragraph));
        return matcher.find() ? Optional.of(title(matcher)) : Optional.empty();
    }

    /** The year from which the figures are counted. */
    static OptionalInt yearOfPeriod(String paragraph) {
        var matcher = PERIOD.matcher(compact(paragraph));
        return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
    }

    /** Whether a line is only a year, as the middle line of a title can be. */
    static OptionalInt yearAlone(String line) {
        var matcher = ANY_YEAR.matcher(compact(line).replaceFirst("度$", ""));
        return matcher.matches() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
    }

    private static TitleLine title(Matcher matcher) {
        var before = clean(matcher.group("before"));
        var after = clean(matcher.group("after"));
        return new TitleLine(before.isEmpty() ? after : before, year(matcher));
    }

    private static OptionalInt year(Matcher matcher) {
        return matcher.namedGroups().containsKey("year")
                ? OptionalInt.of(number(matcher.group("year")))
                : OptionalInt.empty();
    }

    private static String clean(String agency) {
        return agency.replaceFirst("^(?:首页|附件\\d*[:：]?|《|关于|年|度)+", "").replaceFirst("(?:关于|的|年度|《)+$", "");
    }

    private static String compact(String text) {
        return LabelText.normalised(text).replaceAll("[\\s《》\"“”]+", "");
    }

    private static int number(String year) {
        if (Character.isDigit(year.charAt(1)) && year.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(year);
        }
        var number = 0;
        for (var i = 0; i < year.length(); i++) {
            var digit = "〇一二三四五六七八九".indexOf(year.charAt(i));
            number = number * 10 + (digit >= 0 ? digit : Math.max(0, Character.digit(year.charAt(i), 10)));
        }
        return number;
    }
}
