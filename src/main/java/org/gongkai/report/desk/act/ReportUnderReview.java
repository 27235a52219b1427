package org.gongkai.report.desk.act;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.report.Wording;
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

    private static final Wording WORDING = Wording.in(Wording.CHINESE);

    private final EditionRegister register;
    private final Editions editions;
    private final TemplateEngine templates;

    ReportUnderReview(EditionRegister register, Editions editions, TemplateEngine templates) {
        this.register = register;
        this.editions = editions;
        this.templates = templates;
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
        var edition = editions.find(id(matter)).orElseThrow();
        return output -> {
            output.writeContent(HtmlReport.article(edition.report()));
            // A signature covers the reasons too.
            templates.render("desk/explanations.jte", Map.of("edition", edition, "wording", WORDING), output);
        };
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
