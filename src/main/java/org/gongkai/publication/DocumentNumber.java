package org.gongkai.publication;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * An official document number (发文字号): the agency's mark, the year in hexagonal brackets, the serial (GB/T 9704-2012).
 *
 * @param mark such as 临审发
 * @param serial without leading zeros
 */
@LegalBasis(source = Source.CATALOGUE_GUIDELINES, part = "第二部分")
public record DocumentNumber(String mark, int year, int serial) {

    private static final String BLANKS = "[\\s\\p{Z}]+";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<mark>\\p{L}[\\p{L}\\p{N}（）()、·]{0,30}?)[〔\\[\\(（【［](?<year>(?:19|20)\\d{2})(?:年)?[〕\\]\\)）】］](?:第)?0*(?<serial>[1-9]\\d{0,5})号");
    /** Orders and announcements have no year in brackets: 国令第711号, 2026年第3号. */
    private static final Pattern SERIES =
            Pattern.compile("\\p{L}{0,20}(?:(?:19|20)\\d{2}年)?第[0-9一二三四五六七八九十百千〇零]{1,7}号");

    /** Reads the variants in use: other brackets, full-width digits, 第, leading zeros. */
    public static Optional<DocumentNumber> of(String text) {
        var found = SHAPE.matcher(plain(text));
        return found.matches()
                ? Optional.of(new DocumentNumber(
                        found.group("mark"),
                        Integer.parseInt(found.group("year")),
                        Integer.parseInt(found.group("serial"))))
                : Optional.empty();
    }

    /** As it is kept: in the standard's form where it has a year, as written where it is one of a numbered series; empty for neither. */
    public static Optional<String> normalised(String text) {
        return of(text).map(DocumentNumber::toString)
                .or(() -> Optional.of(plain(text))
                        .filter(series -> SERIES.matcher(series).matches()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replaceAll(BLANKS, ""), Normalizer.Form.NFKC)
                .replace('(', '（')
                .replace(')', '）');
    }

    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + serial + "号";
    }
}
