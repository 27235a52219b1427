package org.gongkai.calendar.act;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.law.SpecialDay;

/**
 * An announcement as an administrator gives it.
 *
 * @param documentNumber of the notice; any kind of brackets
 * @param remark what it changes; needed where the year has been announced before
 */
public record NewAnnouncement(
        int year, List<SpecialDay> days, String documentNumber, LocalDate announcedOn, String remark) {

    static final int LONGEST_REMARK = 500;

    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,12}〔(19|20)\\d{2}〕[1-9]\\d{0,3}号");

    public NewAnnouncement {
        days = List.copyOf(days);
        documentNumber = documentNumber
                .replaceAll("\\s", "")
                .replaceAll("[\\[［（(【﹝]", "〔")
                .replaceAll("[\\]］）)】﹞]", "〕");
        remark = remark.strip();
    }

    boolean hasDocumentNumber() {
        return NUMBER.matcher(documentNumber).matches();
    }
}
