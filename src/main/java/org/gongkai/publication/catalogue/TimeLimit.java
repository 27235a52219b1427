package org.gongkai.publication.catalogue;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;

/** What a time limit in words comes to in working days; 0 for what is to be public at once, nothing for what cannot be told. */
@LegalBasis(article = 26)
final class TimeLimit {

    private static final Pattern DAYS = Pattern.compile("([0-9]{1,3}|[一二三五七十]{1,3})个?(?:工作日|个工作日)");
    private static final Pattern AT_ONCE = Pattern.compile("实时|即时|及时公开并实时|立即");
    private static final Pattern OTHER_UNIT = Pattern.compile("[0-9一二三四五六七八九十](个月|年|小时|日(?!内公开前)|天|季)");
    private static final Map<String, Integer> NUMERALS =
            Map.of("一", 1, "二", 2, "三", 3, "五", 5, "七", 7, "十", 10, "十五", 15, "二十", 20, "三十", 30);

    private TimeLimit() {}

    /** Words that name several limits, or one that is not in working days, stay words. */
    public static OptionalInt workingDays(String words) {
        var plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        var found = DAYS.matcher(plain).results().map(each -> each.group(1)).toList();
        if (found.size() == 1 && !AT_ONCE.matcher(plain).find() && !hasOther(plain)) {
            return number(found.getFirst());
        }
        return found.isEmpty()
                        && AT_ONCE.matcher(plain).find()
                        && !OTHER_UNIT.matcher(plain).find()
                ? OptionalInt.of(0)
                : OptionalInt.empty();
    }

    private static boolean hasOther(String plain) {
        return OTHER_UNIT.matcher(DAYS.matcher(plain).replaceAll("")).find();
    }

    private static OptionalInt number(String text) {
        if (text.matches("[0-9]+")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        var number = NUMERALS.get(text);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
