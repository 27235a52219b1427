package org.gongkai.publication.timeliness.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WithholdingGround;
import org.gongkai.publication.timeliness.Assessments.Assessment;
import org.gongkai.publication.timeliness.Assessments.Withheld;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.YearlyReviews;

/** What is to be done once a year at one agency. */
public record YearlyView(
        long at,
        String agency,
        LocalDate today,
        List<DutyRow> duties,
        List<Row> withheld,
        boolean mayReview,
        boolean mayAssess) {

    /** @param dueOn empty for what has never been looked through: it is due now */
    public record DutyRow(String name, String value, String path, String last, String note, Optional<LocalDate> dueOn) {

        static DutyRow of(Duty duty, Optional<YearlyReviews.Done> last) {
            return new DutyRow(
                    Telling.WORDS.of(duty.key()),
                    duty.name(),
                    duty == Duty.GUIDE ? "/desk/site/" : "/desk/catalogue/",
                    last.map(done -> Telling.WORDS.of("duty.last", done.on().toString(), done.by()))
                            .orElseGet(() -> Telling.WORDS.of("duty.never")),
                    last.map(YearlyReviews.Done::note).orElse(""),
                    last.map(YearlyReviews.Done::nextOn));
        }
    }

    /** @param history what earlier assessments came to, the newest first */
    public record Row(
            long item,
            int number,
            String title,
            String path,
            String ground,
            LocalDate since,
            LocalDate dueOn,
            boolean isDue,
            List<String> history) {

        static Row of(Withheld each, List<Assessment> history, LocalDate today) {
            return new Row(
                    each.id().value(),
                    each.number(),
                    each.title(),
                    "/desk/items/" + each.id().value() + "/",
                    each.ground().map(WithholdingGround::label).orElse(""),
                    each.since(),
                    each.dueOn(),
                    !each.dueOn().isAfter(today),
                    history.stream()
                            .map(past -> Telling.WORDS.of(
                                    past.kept() ? "assessed.kept" : "assessed.amended",
                                    past.on().toString(),
                                    past.by(),
                                    past.reason()))
                            .toList());
        }
    }
}
