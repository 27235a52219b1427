package org.gongkai.report.desk.act;

import java.util.List;
import java.util.Random;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.Journal.Line;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Section;
import org.gongkai.review.Reviews;
import org.springframework.beans.factory.BeanFactory;

/** Takes one agency's reports through their lives, year after year; goes on from wherever it finds them. */
final class DeskWorker {

    private static final List<Post> SIGNERS =
            List.of(Post.INFORMATION_OFFICER, Post.LEADER_IN_CHARGE, Post.HEAD_OF_AGENCY);
    private static final int FIRST_YEAR = 2021;
    private static final int MOST_EDITIONS = 2;

    private final BeanFactory beans;
    private final DeskSteps bureau;
    private final Journal journal;
    private final Random random;

    DeskWorker(BeanFactory beans, DeskSteps bureau, Journal journal, Random random) {
        this.beans = beans;
        this.bureau = bureau;
        this.journal = journal;
        this.random = random;
    }

    void workUntilKilled() {
        for (var year = FIRST_YEAR; ; year++) {
            var edition = bureau.start(year, ReportKind.OWN);
            while (edition.number() < MOST_EDITIONS || edition.published().isEmpty()) {
                edition = step(edition);
            }
        }
    }

    private Edition step(Edition edition) {
        return switch (edition.state()) {
            case DRAFT, RETURNED -> draft(edition);
            case IN_REVIEW -> sign(edition);
            case SIGNED -> told(DeskAct.FILE, bureau.filed(edition));
            case FILED -> filed(edition);
            case ACCEPTED -> told(DeskAct.PUBLISH, bureau.published(edition));
            case PUBLISHED -> correct(edition);
            case CORRECTED -> throw new IllegalStateException("the newest edition is never " + edition.state());
        };
    }

    private Edition draft(Edition edition) {
        if (edition.number() == 1 && edition.version() == 1) {
            return told("report.save", bureau.typed(edition, DeskSteps.zeros(edition.report())));
        }
        if (!edition.unexplained().isEmpty()) {
            return bureau.explained(edition);
        }
        if (random.nextInt(3) == 0) {
            return told(DeskAct.SUBMIT, bureau.submitted(edition));
        }
        var place = Place.of(Section.PROBLEMS);
        var text = "第" + random.nextLong(1_000_000_000L) + "次修改";
        var saved = bureau.typed(edition, List.of(new DraftChange(place, text)));
        journal.acknowledged(Line.of("report.save", saved, place.path(), text));
        return saved;
    }

    /** Only the last signature moves the report. */
    private Edition sign(Edition edition) {
        var review = beans.getBean(Reviews.class).find(edition.matter()).orElseThrow();
        bureau.sign(edition, SIGNERS.get(review.current()));
        var after = bureau.now(edition);
        return after.state() == edition.state() ? after : told(DeskAct.SIGN, after);
    }

    private Edition filed(Edition edition) {
        return switch (random.nextInt(3)) {
            case 0 -> told(DeskAct.RETURN, bureau.returned(edition, "数字与去年不衔接，请核对。"));
            case 1 -> told(DeskAct.ACCEPT, bureau.accepted(edition));
            case 2 -> told(DeskAct.PUBLISH, bureau.published(edition));
            default -> throw new IllegalStateException();
        };
    }

    private Edition correct(Edition edition) {
        return told(DeskAct.CORRECT, beans.getBean(CorrectReport.class).of(bureau.office(), edition.id(), "发现一处数字有误。"));
    }

    private Edition told(DeskAct act, Edition edition) {
        return told(Desk.name(act), edition);
    }

    private Edition told(String act, Edition edition) {
        journal.acknowledged(Line.of(act, edition));
        return edition;
    }
}
