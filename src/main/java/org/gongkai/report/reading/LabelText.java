package org.gongkai.report.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed label made comparable: its number apart, and its words without spaces, punctuation, widths, traditional
 * characters and the radicals that some PDF programs put in place of characters.
 *
 * @param numbering the number before the words
 * @param words letters and digits only
 */
record LabelText(Numbering numbering, String words) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\(\\s*([一二三四五六七八九十]{1,3})\\s*\\)|([一二三四五六七八九十]{1,3})\\s*[、.,:]|\\(?(\\d{1,2})\\)?[、.,:)](?!\\d)|(\\d)(?=[\\p{IsHan}]))");

    private static final String TRADITIONAL =
            "開請數結轉關條處罰強許業費規發廢現計總機構務組織訴訟維糾審復複經議屬國級納過執詢項無內確訪舉報類獲繳續辦題況問進體動實護權穩將範總額購對務門產應變據";
    private static final String SIMPLIFIED =
            "开请数结转关条处罚强许业费规发废现计总机构务组织诉讼维纠审复复经议属国级纳过执询项无内确访举报类获缴续办题况问进体动实护权稳将范总额购对务门产应变据";
    private static final String RADICALS = "⺠⺟⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻰⻄⻌⺎⺮⺼⻣⻤";
    private static final String CHARACTERS = "民母见角贝车长门青页风飞食马鱼鸟黄齐龙西辶兀竹月骨鬼";

    /** How a label is numbered; {@code value} 0 for one without a number. */
    record Numbering(Style style, int value) {
        static final Numbering NONE = new Numbering(Style.NONE, 0);

        enum Style {
            NONE,
            /** 一、 */
            PART,
            /** （一） */
            GROUP,
            /** 1. */
            ITEM
        }
    }

    static LabelText of(String printed) {
        var text = normalised(printed).strip();
        var matcher = NUMBER.matcher(text);
        return matcher.lookingAt()
                ? new LabelText(numbering(matcher), words(text.substring(matcher.end())))
                : new LabelText(Numbering.NONE, words(text));
    }

    /** The parts of a text in which several numbered labels follow one another, such as “（三）不予公开 1.属于国家秘密”. */
    static List<LabelText> parts(String printed) {
        var text = normalised(printed).strip();
        var parts = new ArrayList<LabelText>();
        var matcher = NUMBER.matcher(text);
        var numbering = Numbering.NONE;
        var start = 0;
        while (matcher.find()) {
            if (matcher.start() > start || !numbering.equals(Numbering.NONE)) {
                add(parts, numbering, text.substring(start, matcher.start()));
            }
            numbering = numbering(matcher);
            start = matcher.end();
        }
        add(parts, numbering, text.substring(start));
        return parts;
    }

    /** Whether a text is a label word for word, perhaps with captions before it. */
    static boolean endsWith(String printed, String label) {
        var words = of(label).words();
        var parts = parts(printed);
        return of(printed).words().equals(words)
                || !parts.isEmpty() && parts.getLast().words().equals(words);
    }

    private static void add(List<LabelText> parts, Numbering numbering, String text) {
        var words = words(text);
        if (!words.isEmpty()) {
            parts.add(new LabelText(numbering, words));
        }
    }

    /** The words of a text, any number kept. */
    static String allWords(String printed) {
        return words(normalised(printed));
    }

    /** One width for every character, and characters in place of radicals; spaces and punctuation stay. */
    static String normalised(String text) {
        var normal = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return replaceAll(normal, RADICALS, CHARACTERS, '\u2e80', '\u2eff');
    }

    /** Whether a text has any of some characters: a quick way to tell that it is no label with one of them. */
    static boolean hasAny(String text, String characters) {
        for (var i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String words(String text) {
        var words = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return replaceAll(words.toString(), TRADITIONAL, SIMPLIFIED, '\u4e00', '\u9fff');
    }

    private static String replaceAll(String text, String from, String to, char first, char last) {
        StringBuilder changed = null;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var at = c >= first && c <= last ? from.indexOf(c) : -1;
            if (at >= 0 && to.charAt(at) != c) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, to.charAt(at));
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static Numbering numbering(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Numbering(Numbering.Style.GROUP, chineseNumber(matcher.group(1)));
        }
        if (matcher.group(2) != null) {
            return new Numbering(Numbering.Style.PART, chineseNumber(matcher.group(2)));
        }
        var digits = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        return new Numbering(Numbering.Style.ITEM, Integer.parseInt(digits));
    }

    /** 一 to 九十九. */
    static int chineseNumber(String text) {
        var digits = "一二三四五六七八九";
        var ten = text.indexOf('十');
        if (ten < 0) {
            return digits.indexOf(text.charAt(text.length() - 1)) + 1;
        }
        var tens = ten == 0 ? 1 : digits.indexOf(text.charAt(ten - 1)) + 1;
        var ones = ten == text.length() - 1 ? 0 : digits.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
