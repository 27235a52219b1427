package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.TransferId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters pages, copies and remarks into a list that has not left the house yet: all lines or none. */
@Component
@LegalBasis(article = 25)
public class DescribeCopies {

    static final int MOST = 9_999;

    private final RegisterDesk desk;
    private final TransferRows rows;

    DescribeCopies(RegisterDesk desk, TransferRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    /** @param typed by the position of the line; lines that are not named stay as they are */
    @Transactional
    public Entering<TransferId> of(Actor actor, TransferId id, Map<Integer, Copies> typed) {
        var transfer = rows.lock(id).orElseThrow(() -> RegisterDesk.refused(Power.PUBLISH_ITEMS));
        desk.agency(actor, Power.PUBLISH_ITEMS, transfer.agency());
        var changed = transfer.lines().stream()
                .filter(line -> typed.containsKey(line.position()))
                .filter(line -> !line.copies().equals(clean(typed, line)))
                .toList();
        var faults = faults(transfer, changed, typed);
        if (!faults.isEmpty()) {
            return new Entering.Refused<>(faults);
        }
        changed.forEach(line -> rows.describe(id, line.position(), clean(typed, line)));
        if (!changed.isEmpty()) {
            var lines = changed.stream()
                    .map(line -> Integer.toString(line.position()))
                    .collect(Collectors.joining("、"));
            desk.enter(
                    actor,
                    transfer.agency(),
                    id.matter(),
                    "publication.describe-copies",
                    entry -> entry.with(Map.of("lines", lines)));
        }
        return new Entering.Entered<>(id);
    }

    private static List<RegisterFault> faults(
            Transfer transfer, List<Transfer.Line> changed, Map<Integer, Copies> typed) {
        var faults = new ArrayList<RegisterFault>();
        Typed.when(faults, !transfer.isOpen(), "pages", Reason.NOT_NOW);
        for (var line : changed) {
            var copies = clean(typed, line);
            var position = Integer.toString(line.position());
            Typed.when(faults, isNoCount(copies.pages()), "pages-" + position, Reason.NOT_A_COUNT, position);
            Typed.when(faults, isNoCount(copies.number()), "copies-" + position, Reason.NOT_A_COUNT, position);
            Typed.within(faults, "remark-" + position, copies.note());
        }
        return faults;
    }

    private static Copies clean(Map<Integer, Copies> typed, Transfer.Line line) {
        var copies = typed.getOrDefault(line.position(), line.copies());
        return new Copies(copies.pages(), copies.number(), Typed.line(copies.note()));
    }

    private static boolean isNoCount(int number) {
        return number < 1 || number > MOST;
    }
}
