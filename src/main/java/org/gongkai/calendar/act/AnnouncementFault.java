package org.gongkai.calendar.act;

import java.time.LocalDate;
import org.gongkai.law.ArrangementFault;

/** Why an announcement cannot be entered as it was given. */
public sealed interface AnnouncementFault {

    /** Something is wrong with its days. */
    record OfDays(ArrangementFault fault) implements AnnouncementFault {}

    /** The register knows no year before it, or none so early. */
    record YearOutOfTurn(int first, int next) implements AnnouncementFault {}

    /** The notice has no document number, or what was given is none. */
    record DocumentNumber() implements AnnouncementFault {}

    /** The notice's date lies in the future. */
    record NotYetAnnounced(LocalDate today) implements AnnouncementFault {}

    /** The version before is dated later. */
    record OlderThanStanding(LocalDate standing) implements AnnouncementFault {}

    /** An amendment does not say what it changes. */
    record RemarkMissing() implements AnnouncementFault {}

    record TooLong(int longest) implements AnnouncementFault {}

    /** Nothing differs from the version that stands. */
    record NothingNew() implements AnnouncementFault {}
}
