package org.gongkai.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.demonstration.content.InventedItems;
import org.gongkai.demonstration.content.InventedYear;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Post;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.Transfers;
import org.gongkai.publication.register.act.HandOver;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the bureau hands over to archive and library in the course of the years. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class HandedOver {

    private static final String BUREAU = "linjiang-audit-bureau";

    private final Agencies agencies;
    private final Cast cast;
    private final Transfers transfers;
    private final PrepareTransfer prepare;
    private final HandOver handOver;

    HandedOver(Agencies agencies, Cast cast, Transfers transfers, PrepareTransfer prepare, HandOver handOver) {
        this.agencies = agencies;
        this.cast = cast;
        this.transfers = transfers;
        this.prepare = prepare;
        this.handOver = handOver;
    }

    List<YearOfItems.Event> events(int year) {
        var meant = new InventedYear(year);
        return InventedItems.table("transfers").stream()
                .map(line -> {
                    var day = meant.day(line.get(0));
                    return new YearOfItems.Event(day, () -> take(day, line));
                })
                .toList();
    }

    private void take(LocalDate day, List<String> line) {
        var agency = agencies.find(BUREAU).orElseThrow();
        var office = cast.of(agency, Post.DISCLOSURE_OFFICE);
        var receiver = line.get(2);
        var isThere = transfers.of(agency.id()).stream()
                .filter(each -> each.receiver().equals(receiver))
                .anyMatch(each ->
                        each.handover().filter(over -> over.on().equals(day)).isPresent());
        if (!isThere) {
            var list = value(prepare.of(office, agency.id(), ReceiverKind.valueOf(line.get(1)), receiver));
            value(handOver.of(office, list, day, line.get(3), Optional.empty()));
        }
    }

    private static TransferId value(Entering<TransferId> entering) {
        return switch (entering) {
            case Entering.Entered<TransferId>(var id) -> id;
            case Entering.Refused<TransferId>(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
