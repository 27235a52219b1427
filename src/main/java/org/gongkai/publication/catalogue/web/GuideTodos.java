package org.gongkai.publication.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Power;
import org.gongkai.publication.SiteProfiles;
import org.gongkai.publication.catalogue.GuideGap;
import org.gongkai.publication.timeliness.Duty;
import org.gongkai.publication.timeliness.YearlyReviews;
import org.gongkai.workbench.TodoList;
import org.springframework.stereotype.Component;

/** What guides still lack, and which are to be read through again. */
@Component
final class GuideTodos implements TodoList {

    /** So many days ahead. */
    private static final int AHEAD = 30;

    private final SiteProfiles profiles;
    private final YearlyReviews reviews;
    private final Agencies agencies;
    private final Clock clock;

    GuideTodos(SiteProfiles profiles, YearlyReviews reviews, Agencies agencies, Clock clock) {
        this.profiles = profiles;
        this.reviews = reviews;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Todo> of(Caller caller) {
        if (!(caller instanceof Actor actor)) {
            return List.of();
        }
        var todos = new ArrayList<Todo>();
        agencies.find(actor.agenciesWith(Power.KEEP_CATALOGUE)).values().stream()
                .filter(Agency::isOpen)
                .forEach(agency -> {
                    gaps(agency).ifPresent(todos::add);
                    review(agency).ifPresent(todos::add);
                });
        return todos;
    }

    private Optional<Todo> gaps(Agency agency) {
        var gaps = GuideGap.of(profiles.of(agency.id())).stream()
                .map(gap -> CataloguePart.WORDS.of(gap.key() + ".name"))
                .collect(Collectors.joining(CataloguePart.WORDS.of("between")));
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Todo(
                        CataloguePart.WORDS.of("todo.gaps", agency.name()),
                        CataloguePart.WORDS.of("todo.gaps.why", gaps),
                        Optional.empty(),
                        CatalogueLinks.of(CatalogueLinks.SITE + "profile", agency.id())));
    }

    private Optional<Todo> review(Agency agency) {
        var next = reviews.last(agency.id(), Duty.GUIDE).map(YearlyReviews.Done::nextOn);
        if (next.filter(day -> day.isAfter(LocalDate.now(clock).plusDays(AHEAD)))
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Todo(
                CataloguePart.WORDS.of("todo.confirm", agency.name()),
                CataloguePart.WORDS.of(next.isPresent() ? "todo.confirm.why" : "todo.confirm.never"),
                next,
                CatalogueLinks.of(CatalogueLinks.SITE, agency.id())));
    }
}
