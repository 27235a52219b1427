package org.gongkai.calendar.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.calendar.Announcement;
import org.gongkai.law.ArrangementCheck;
import org.gongkai.law.HolidayArrangement;
import org.gongkai.law.WorkingCalendar;

/** Holds what was given against the law, the register and the day. */
record Checking(NewAnnouncement given, Optional<Announcement> standing, WorkingCalendar calendar, LocalDate today) {

    List<AnnouncementFault> faults() {
        var faults = new ArrayList<AnnouncementFault>();
        if (given.year() < calendar.firstYear() || given.year() > calendar.lastYear() + 1) {
            faults.add(new AnnouncementFault.YearOutOfTurn(calendar.firstYear(), calendar.lastYear() + 1));
        }
        ofSource(faults);
        new ArrangementCheck(given.year(), given.days())
                .faults().stream()
                        .filter(fault -> !fault.isDoubt())
                        .forEach(fault -> faults.add(new AnnouncementFault.OfDays(fault)));
        if (faults.isEmpty() && isNothingNew()) {
            faults.add(new AnnouncementFault.NothingNew());
        }
        return List.copyOf(faults);
    }

    private void ofSource(List<AnnouncementFault> faults) {
        if (!given.hasDocumentNumber()) {
            faults.add(new AnnouncementFault.DocumentNumber());
        }
        if (given.announcedOn().isAfter(today)) {
            faults.add(new AnnouncementFault.NotYetAnnounced(today));
        }
        standing.map(Announcement::announcedOn)
                .filter(given.announcedOn()::isBefore)
                .ifPresent(day -> faults.add(new AnnouncementFault.OlderThanStanding(day)));
        if (standing.isPresent() && given.remark().isEmpty()) {
            faults.add(new AnnouncementFault.RemarkMissing());
        }
        if (given.remark().length() > NewAnnouncement.LONGEST_REMARK) {
            faults.add(new AnnouncementFault.TooLong(NewAnnouncement.LONGEST_REMARK));
        }
    }

    private boolean isNothingNew() {
        return standing.filter(
                        before -> before.arrangement().equals(new HolidayArrangement(given.year(), given.days())))
                .filter(before -> before.documentNumber().equals(Optional.of(given.documentNumber())))
                .filter(before -> before.announcedOn().equals(given.announcedOn()))
                .isPresent();
    }
}
