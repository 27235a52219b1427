package org.gongkai.calendar.act;

import java.time.Clock;
import org.gongkai.calendar.model.RecalculationBook;
import org.gongkai.organisation.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that they have seen which of their due dates moved. */
@Component
public class SeeRecalculations {

    private final RecalculationBook book;
    private final Clock clock;

    SeeRecalculations(RecalculationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public void of(Actor actor) {
        actor.person().ifPresent(person -> book.see(person, clock.instant()));
    }
}
