package org.gongkai.publication.timeliness.web;

import java.util.Optional;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.Sections;
import org.gongkai.publication.timeliness.OpenVersion;
import org.gongkai.review.Review;
import org.gongkai.review.Reviews;
import org.springframework.stereotype.Component;

/** With whom an item lies now: the step of its review, or whoever drafts it, or the disclosure office. */
@Component
class Responsible {

    private final Reviews reviews;
    private final Sections sections;

    Responsible(Reviews reviews, Sections sections) {
        this.reviews = reviews;
        this.sections = sections;
    }

    String of(OpenVersion version) {
        return switch (version.state()) {
            case IN_REVIEW ->
                reviews.find(version.id().matter())
                        .filter(Review::isOpen)
                        .flatMap(Review::step)
                        .map(step -> Telling.WORDS.of("with.step", step.name()))
                        .orElseGet(() -> drafter(version));
            case REFERRED, SIGNED, SCHEDULED -> Telling.WORDS.of("with.office");
            case DRAFT, PUBLISHED, AMENDED, WITHDRAWN, KEPT, ARCHIVED, DISCARDED -> drafter(version);
        };
    }

    Optional<String> section(OpenVersion version) {
        return version.section().flatMap(sections::find).map(Section::name);
    }

    private String drafter(OpenVersion version) {
        return section(version)
                .map(section -> Telling.WORDS.of("with.drafter", section, version.drafterName()))
                .orElseGet(version::drafterName);
    }
}
