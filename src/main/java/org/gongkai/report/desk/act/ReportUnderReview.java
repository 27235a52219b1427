package org.gongkai.report.desk.act;

import gg.jte.Content;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionId;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.writing.HtmlReport;
import org.gongkai.review.ReviewedMatter;
import org.springframework.stereotype.Component;

/** Annual reports as matters of review: what lies before a signer, and the lock that keeps signing and filing apart. */
@Component
class ReportUnderReview implements ReviewedMatter {

    private final EditionRegister register;
    private final Editions editions;

    ReportUnderReview(EditionRegister register, Editions editions) {
        this.register = register;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return EditionId.MATTER;
    }

    @Override
    public String path(Matter matter) {
        return "/desk/reports/" + matter.id() + "/";
    }

    @Override
    public Content summary(Matter matter) {
        var report = editions.find(id(matter)).orElseThrow().report();
        return output -> output.writeContent(HtmlReport.article(report));
    }

    @Override
    public Optional<String> lockedContent(Matter matter) {
        return register.lock(id(matter)).map(Edition::content);
    }

    @Override
    public boolean hasTakenEffect(Matter matter) {
        return editions.find(id(matter))
                .map(Edition::state)
                .filter(state -> state != DeskState.IN_REVIEW && state != DeskState.SIGNED)
                .isPresent();
    }

    private static EditionId id(Matter matter) {
        return new EditionId(matter.id());
    }
}
