package org.gongkai.publication.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.Validity;

/**
 * What a year's list of documents counts; each document is looked at twice only, at the end of the year and at the end of the year before.
 *
 * <p>So in force = in force the year before + issued + revived − repealed − expired, whatever came in between.
 */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
public enum DocumentFigure {
    ISSUED {
        @Override
        public boolean counts(RegisteredDocument document, int year) {
            return document.issuedOn().getYear() == year;
        }
    },
    /** Repealed in the course of the year; what had expired before is not ended a second time. */
    REPEALED {
        @Override
        public boolean counts(RegisteredDocument document, int year) {
            return ended(document, year, Validity.REPEALED);
        }
    },
    EXPIRED {
        @Override
        public boolean counts(RegisteredDocument document, int year) {
            return ended(document, year, Validity.EXPIRED);
        }
    },
    /** In force again, its term having been extended or its repeal been taken back. */
    REVIVED {
        @Override
        public boolean counts(RegisteredDocument document, int year) {
            return before(document, year).filter(was -> !was.isInForce()).isPresent()
                    && document.isInForceOn(lastDay(year));
        }
    },
    IN_FORCE {
        @Override
        public boolean counts(RegisteredDocument document, int year) {
            return document.isInForceOn(lastDay(year));
        }
    };

    public abstract boolean counts(RegisteredDocument document, int year);

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day as at which a year is told. */
    public static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static boolean ended(RegisteredDocument document, int year, Validity how) {
        return document.on(lastDay(year)).filter(how::equals).isPresent()
                && before(document, year).filter(was -> !was.isInForce()).isEmpty();
    }

    private static Optional<Validity> before(RegisteredDocument document, int year) {
        return document.on(lastDay(year - 1));
    }
}
