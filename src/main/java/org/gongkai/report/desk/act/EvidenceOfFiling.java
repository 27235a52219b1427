package org.gongkai.report.desk.act;

import org.gongkai.report.desk.DeskAct;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.EditionMoved;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.RegisterEvidence;
import org.gongkai.report.desk.RegisterFigures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what the registers counted at the moment a report is filed, within the transaction of filing. */
@Component
class EvidenceOfFiling {

    private final Editions editions;
    private final RegisterFigures registers;
    private final RegisterEvidence evidence;
    private final Desk desk;

    EvidenceOfFiling(Editions editions, RegisterFigures registers, RegisterEvidence evidence, Desk desk) {
        this.editions = editions;
        this.registers = registers;
        this.evidence = evidence;
        this.desk = desk;
    }

    @EventListener
    void filed(EditionMoved moved) {
        if (moved.act() == DeskAct.FILE) {
            freeze(editions.find(moved.edition()).orElseThrow());
        }
    }

    private void freeze(Edition edition) {
        var known = registers.of(edition).stream()
                .map(RegisterFigures.Line::figure)
                .filter(figure -> figure.known())
                .toList();
        evidence.freeze(edition.id(), edition.version(), known, desk.now());
    }
}
