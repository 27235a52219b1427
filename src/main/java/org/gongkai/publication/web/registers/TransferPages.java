package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.Transfers;
import org.gongkai.publication.register.sheet.SheetWriting;
import org.gongkai.publication.register.sheet.WordWriting;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was handed over to archive, library and reading places, and the lists to go with it. */
@Controller
@Needs(Power.READ_ITEMS)
final class TransferPages {

    static final String ONE = RegisterPath.TRANSFERS + "{id:\\d{1,18}}/";

    private final Registers registers;
    private final Transfers transfers;
    private final TransferReminder reminder;
    private final Evidence evidence;

    TransferPages(Registers registers, Transfers transfers, TransferReminder reminder, Evidence evidence) {
        this.registers = registers;
        this.transfers = transfers;
        this.reminder = reminder;
        this.evidence = evidence;
    }

    @GetMapping(RegisterPath.TRANSFERS)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        return list(actor, registers.agency(actor, at), request, Sent.NOTHING, Faults.NONE);
    }

    ModelAndView list(Actor actor, Agency agency, HttpServletRequest request, Sent sent, Faults faults) {
        return registers.page(
                request,
                "transfers",
                Registers.WORDS.of("transfers"),
                view(actor, agency, transfers.of(agency.id()), Optional.empty(), sent, faults));
    }

    @GetMapping(ONE)
    ModelAndView transfer(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return transfer(actor, opened(actor, id), request, Sent.NOTHING, Faults.NONE);
    }

    /** @param sent what was sent with a form that was refused */
    ModelAndView transfer(Actor actor, Transfer transfer, HttpServletRequest request, Sent sent, Faults faults) {
        var agency = registers.visible(actor, transfer.agency());
        var above = new Frame.Entry(
                Registers.WORDS.of("transfers"),
                RegisterPath.TRANSFERS + "?at=" + agency.id().value());
        return registers.page(
                request,
                "transfer",
                Registers.WORDS.of("transfers.title", transfer.receiver()),
                view(actor, agency, List.of(), Optional.of(TransferLines.opened(transfer, sent)), sent, faults),
                above);
    }

    Transfer opened(Actor actor, long id) {
        var transfer = transfers.find(new TransferId(id)).orElseThrow(Registers::notFound);
        registers.visible(actor, transfer.agency());
        return transfer;
    }

    /** The list, for somebody who hands over. */
    Transfer kept(Actor actor, long id) {
        var transfer = opened(actor, id);
        actor.require(Power.PUBLISH_ITEMS, registers.visible(actor, transfer.agency()));
        return transfer;
    }

    private TransferView view(
            Actor actor,
            Agency agency,
            List<Transfer> all,
            Optional<TransferView.Opened> opened,
            Sent sent,
            Faults faults) {
        return new TransferView(
                agency.id().value(),
                agency.name(),
                actor.may(Power.PUBLISH_ITEMS, agency),
                reminder.of(agency.id()),
                transfers.days(agency.id()),
                TransferLines.kinds(),
                all.stream().map(TransferLines::listed).toList(),
                opened,
                sent,
                faults);
    }

    @GetMapping(ONE + "list.{format:xlsx|docx}")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable long id, @PathVariable String format) {
        var transfer = opened(actor, id);
        var agency = registers.visible(actor, transfer.agency());
        var title = Registers.WORDS.of("transfers.list");
        var name = Registers.WORDS.of("transfers.file", agency.name(), transfer.receiver()) + "." + format;
        var rows = TransferLines.rows(transfer);
        if ("xlsx".equals(format)) {
            var cells = new ArrayList<List<Object>>();
            rows.forEach(row -> cells.add(List.copyOf(row)));
            return Registers.file(name, Registers.XLSX, SheetWriting.of(title, title, TransferLines.headings(), cells));
        }
        var above = Registers.WORDS.of("transfers.above", agency.name(), transfer.receiver());
        var below = Registers.WORDS.of("transfers.below");
        return Registers.file(
                name, Registers.DOCX, WordWriting.of(title, above, TransferLines.headings(), rows, below));
    }

    @GetMapping(ONE + "receipt")
    ResponseEntity<byte[]> receipt(Actor actor, @PathVariable long id) throws IOException {
        var handover = opened(actor, id).handover().orElseThrow(Registers::notFound);
        return evidence.give(handover.receipt().orElseThrow(Registers::notFound));
    }
}
