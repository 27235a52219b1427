package org.gongkai.publication.register.act;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.act.Validities;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.ValidityChange.Cause;
import org.gongkai.publication.register.act.DocumentRows.Change;
import org.springframework.stereotype.Component;

/** Makes the documents of a clean-up what was decided, and what they were before; in the register and on their pages. */
@Component
class CleanUpEffects {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;
    private final Validities pages;

    CleanUpEffects(RegisterDesk desk, DocumentRows rows, DocumentRegister register, Validities pages) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
        this.pages = pages;
    }

    /**
     * From today on. What something else has ended meanwhile is not ended a second time.
     *
     * @return how many documents were ended
     */
    int apply(CleanUp cleanUp, ItemId announcement) {
        var ended = 0;
        for (var line : inOneOrder(cleanUp)) {
            var becomes = line.decided().flatMap(decided -> decided.what().ends());
            var document = register.find(line.key()).filter(each -> each.isInForceOn(desk.today()));
            if (becomes.isPresent() && document.isPresent()) {
                var why = line.decided().map(CleanUp.Decided::reason);
                change(
                        document.get(),
                        new Change(becomes.get(), desk.today(), Cause.CLEAN_UP, Optional.of(announcement), why));
                ended++;
            }
        }
        return ended;
    }

    /** As if the result had never been made known. */
    void undo(CleanUp cleanUp, ItemId announcement, String why) {
        for (var line : inOneOrder(cleanUp)) {
            register.find(line.key()).ifPresent(document -> undo(document, announcement, why));
        }
    }

    private void undo(RegisteredDocument document, ItemId announcement, String why) {
        var ended = document.last(desk.today())
                .filter(change -> change.cause() == Cause.CLEAN_UP)
                .filter(change -> change.by().equals(Optional.of(announcement)));
        if (ended.isEmpty()) {
            return;
        }
        var day = ended.get().effectiveOn();
        var was = document.without(change -> change.by().equals(Optional.of(announcement)))
                .on(day);
        for (var validity : steps(was.orElse(Validity.IN_FORCE))) {
            change(document, new Change(validity, day, Cause.CLEAN_UP, Optional.of(announcement), Optional.of(why)));
        }
    }

    /** What has ended is not amended any more; it must be in force again first. */
    private static List<Validity> steps(Validity was) {
        return was == Validity.AMENDED ? List.of(Validity.IN_FORCE, Validity.AMENDED) : List.of(was);
    }

    private void change(RegisteredDocument document, Change change) {
        rows.change(Actor.SYSTEM, document.agency(), document.key(), change, desk.now());
        if (document.key() instanceof DocumentKey.OfItem(var id)) {
            pages.set(Actor.SYSTEM, id, change.validity(), change.reason());
        }
    }

    /** Two who touch the same documents wait for each other in the same order. */
    private static List<CleanUp.Line> inOneOrder(CleanUp cleanUp) {
        return cleanUp.lines().stream()
                .sorted(Comparator.comparing(line -> line.key().text()))
                .toList();
    }
}
