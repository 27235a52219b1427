package org.gongkai.calendar.act;

import java.util.List;
import org.gongkai.calendar.Announcement;

/** What announcing a year's arrangement can come to. */
public sealed interface Announcing {

    /** @param moved how many open due dates it moved */
    record Announced(Announcement announcement, int moved) implements Announcing {}

    record Refused(List<AnnouncementFault> faults) implements Announcing {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else was quicker; the version that stands now. */
    record ChangedMeanwhile(int version) implements Announcing {}
}
