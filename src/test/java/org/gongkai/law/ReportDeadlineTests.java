package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDeadlineTests {

    @ParameterizedTest
    @CsvSource({
        "OWN_WORK,   2023, 2024-01-31",
        "COUNTY,     2023, 2024-02-20",
        "PREFECTURE, 2023, 2024-03-10",
        "PROVINCE,   2023, 2024-03-31",
        // 2026-01-31 is a Saturday, 2025-03-31 a Monday: a date named by law moves for neither.
        "OWN_WORK,   2025, 2026-01-31",
        "PROVINCE,   2024, 2025-03-31",
        // Falls within the Spring Festival of 2026.
        "COUNTY,     2025, 2026-02-20",
    })
    void lastDayIsADateOfTheYearAfter(ReportDeadline deadline, int year, LocalDate day) {
        assertThat(deadline.of(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_WORK, 2023, 2023-12-31, 31,  0",
        "OWN_WORK, 2023, 2024-01-30,  1,  0",
        "OWN_WORK, 2023, 2024-01-31,  0,  0",
        "OWN_WORK, 2023, 2024-02-01, -1,  1",
        // Through the 29th of February of a leap year, and past the 28th of one that is none.
        "COUNTY,   2023, 2024-03-01, -10, 10",
        "COUNTY,   2024, 2025-03-01, -9,  9",
        "PREFECTURE, 2024, 2025-03-11, -1, 1",
        "PROVINCE, 2024, 2025-03-31,  0,  0",
        "PROVINCE, 2024, 2026-03-31, -365, 365",
    })
    void daysAreCalendarDays(ReportDeadline deadline, int year, LocalDate today, long left, long late) {
        assertThat(deadline.daysLeft(year, today)).isEqualTo(left);
        assertThat(deadline.daysLate(year, today)).isEqualTo(late);
    }
}
