package org.gongkai.calendar.web;

import java.util.List;
import org.gongkai.calendar.Announcement;
import org.gongkai.calendar.model.ShippedYears;
import org.gongkai.law.SpecialDay;

/** @param next the year to be announced next */
public record YearListView(List<Row> rows, List<Offer> offers, boolean mayChange, String keeper, int next) {

    public record Row(int year, int version, String source, String announcedOn, int holidays, int worked, String path) {

        static Row of(Announcement newest) {
            var arrangement = newest.arrangement();
            return new Row(
                    newest.year(),
                    newest.version(),
                    Telling.source(newest),
                    newest.announcedOn().toString(),
                    arrangement.of(SpecialDay.Kind.HOLIDAY).size(),
                    arrangement.of(SpecialDay.Kind.MAKE_UP).size(),
                    YearList.PATH + newest.year() + "/");
        }
    }

    public record Offer(int year, String source, boolean isAmendment) {

        static Offer of(ShippedYears.Offer offer) {
            return new Offer(
                    offer.shipped().arrangement().year(),
                    offer.shipped().documentNumber().orElseGet(() -> Telling.WORDS.of("source.shipped")),
                    offer.standing().isPresent());
        }
    }
}
