package org.gongkai.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.calendar.model.ArrangementText.Reading;
import org.gongkai.calendar.model.ArrangementText.Unreadable;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.SpecialDay;
import org.gongkai.law.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTextTests {

    /** In the manner of the yearly notice; the days are those of 2026. */
    private static final String NOTICE = """
            各有关单位：
            现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，请妥善安排好值班等工作。
            """;

    @Test
    void noticeIsReadAsItIsPrinted() {
        var reading = ArrangementText.read(2026, NOTICE);

        assertThat(reading.faults()).isEmpty();
        assertThat(calendar(reading)).isEqualTo(calendarOf2026());
    }

    @Test
    void tableOfOneYearIsReadBackAsItWasWritten() {
        var days = WorkingCalendar.announced().arrangement(2019).orElseThrow().days();
        var table = "date,kind,name\n" + rows(days);

        assertThat(ArrangementText.read(2019, table)).isEqualTo(new Reading(days, List.of(), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027/1/1\t放假\t元旦",
                "2027年1月1日，休，元旦",
                "\"2027-01-01\",\"holiday\",\"元旦\"",
                "2027-1-1, holiday ,元旦"
            })
    void rowsComeInManyShapes(String row) {
        assertThat(ArrangementText.read(2027, row).days())
                .singleElement()
                .hasToString("SpecialDay[date=2027-01-01, kind=HOLIDAY, name=元旦]");
    }

    /** New Year begins in the December before; the month is named once. */
    @Test
    void yearAndMonthAreThoseNamedBefore() {
        var reading = ArrangementText.read(2019, "一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。");

        assertThat(reading.days().stream().map(day -> day.date().toString()))
                .containsExactly("2018-12-30", "2018-12-31", "2019-01-01", "2018-12-29");
    }

    @Test
    void holidayOfOneDayAndDayOffInLieuAreRead() {
        var reading = ArrangementText.read(2027, "三、清明节：4月4日放假，4月5日（星期一）补休。");

        assertThat(reading.days()).hasSize(2).allMatch(day -> day.kind() == SpecialDay.Kind.HOLIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-30,放假,春节",
                "2027-13-01,放假,春节",
                "2027-01-01,也许,元旦",
                "一、元旦：待定。",
                "一、元旦：1日放假。",
                "一、元旦：3月5日至2月1日放假。",
                "一、元旦：1月32日放假。",
                "一、元旦：1月1日至12月31日放假。"
            })
    void whatIsNoDayIsRefusedWithItsLine(String line) {
        assertThat(ArrangementText.read(2027, "\n" + line))
                .isEqualTo(new Reading(List.of(), List.of(new Unreadable(2, line)), 0));
    }

    @Test
    void nothingIsReadOutOfProse() {
        assertThat(ArrangementText.read(2027, "今天天气很好\n\n放假了")).isEqualTo(new Reading(List.of(), List.of(), 2));
    }

    /** Working day or not, as lists may or may not name ordinary weekends. */
    private static List<Boolean> calendar(Reading reading) {
        var years = WorkingCalendar.announced().arrangements().stream()
                .map(year -> year.year() == 2026 ? new HolidayArrangement(2026, reading.days()) : year)
                .toList();
        return workedOf2026(WorkingCalendar.of(years));
    }

    private static List<Boolean> calendarOf2026() {
        return workedOf2026(WorkingCalendar.announced());
    }

    private static List<Boolean> workedOf2026(WorkingCalendar calendar) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .map(calendar::isWorkingDay)
                .toList();
    }

    private static String rows(List<SpecialDay> days) {
        var rows = new StringBuilder();
        days.forEach(day -> rows.append(day.date())
                .append(',')
                .append(day.kind().word())
                .append(',')
                .append(day.name())
                .append('\n'));
        return rows.toString();
    }
}
