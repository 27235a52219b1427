package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.CatalogueColumn.Frequency;

/** How long a column may stand still before an inspection of government websites finds it so (单项否决指标). */
@LegalBasis(source = Source.WEBSITE_INSPECTION, part = "单项否决")
final class Stillness {

    /** Days before it fails from which somebody is warned. */
    public static final int WARNED_BEFORE = 7;

    /** Nothing new on the home page for so long fails by itself. */
    public static final Period HOME = Period.ofWeeks(2);

    /** Columns of news and of announcements that have fallen still, together. */
    public static final int MOST_STILL = 5;

    /** Columns that should have been updated and were not, of any other kind. */
    public static final int MOST_NEGLECTED = 10;

    public static final int MOST_EMPTY = 5;

    private Stillness() {}

    /** Empty for a column that is updated whenever there is something. */
    public static Optional<Period> of(Frequency frequency) {
        return switch (frequency) {
            case FORTNIGHTLY -> Optional.of(Period.ofWeeks(2));
            case MONTHLY -> Optional.of(Period.ofMonths(1));
            case QUARTERLY -> Optional.of(Period.ofMonths(3));
            case HALF_YEARLY -> Optional.of(Period.ofMonths(6));
            case YEARLY -> Optional.of(Period.ofYears(1));
            case AS_NEEDED -> Optional.empty();
        };
    }

    /** The first day on which a column that was last updated on a day has stood still too long. */
    public static Optional<LocalDate> failsOn(Frequency frequency, LocalDate last) {
        return of(frequency).map(period -> last.plus(period).plusDays(1));
    }

    /** Whether it counts among those of which {@link #MOST_STILL} fail, not {@link #MOST_NEGLECTED}. */
    static boolean isOfNewsOrNotices(Frequency frequency) {
        return frequency == Frequency.FORTNIGHTLY || frequency == Frequency.HALF_YEARLY;
    }
}
