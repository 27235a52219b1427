package org.gongkai.calendar.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.Announcement.Origin;
import org.gongkai.law.HolidayArrangement;

/** Where announcements are kept; only ever added to. */
public interface AnnouncementBook {

    /** Holds everybody else who would announce until the transaction ends. */
    void lock();

    /** All versions, the newest year first and in it the newest version. */
    List<Announcement> all();

    Announcement add(Entry entry);

    /** One version to come; its id and the moment are given when it is added. */
    record Entry(
            int version,
            HolidayArrangement arrangement,
            Optional<String> documentNumber,
            LocalDate announcedOn,
            Optional<String> remark,
            Origin origin,
            String enteredBy,
            Instant at) {}
}
