package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.act.CancelTransfer;
import org.gongkai.publication.register.act.HandOver;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.gongkai.publication.register.act.SetTransferDays;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetRow;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drawing up a list, handing it over, giving it up. */
@Controller
@Needs(Power.PUBLISH_ITEMS)
final class TransferActs {

    private final Registers registers;
    private final TransferPages pages;
    private final PrepareTransfer prepare;
    private final HandOver handOver;
    private final CancelTransfer cancel;
    private final SetTransferDays setDays;
    private final Evidence evidence;

    TransferActs(
            Registers registers,
            TransferPages pages,
            PrepareTransfer prepare,
            HandOver handOver,
            CancelTransfer cancel,
            SetTransferDays setDays,
            Evidence evidence) {
        this.registers = registers;
        this.pages = pages;
        this.prepare = prepare;
        this.handOver = handOver;
        this.cancel = cancel;
        this.setDays = setDays;
        this.evidence = evidence;
    }

    @PostMapping(RegisterPath.TRANSFERS)
    ModelAndView prepare(
            Actor actor,
            @RequestParam long at,
            @RequestParam String receiverKind,
            @RequestParam String receiver,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.visible(actor, new AgencyId(at));
        var kind = Stream.of(ReceiverKind.values())
                .filter(each -> each.name().equals(receiverKind))
                .findFirst()
                .orElseThrow(Registers::notFound);
        return switch (prepare.of(actor, agency.id(), kind, receiver)) {
            case Entering.Entered<TransferId>(var id) ->
                done(redirect, "transfers.prepared", RegisterPath.TRANSFERS + id.value() + "/");
            case Entering.Refused<TransferId>(var faults) ->
                registers.refused(pages.list(actor, agency, request, Registers.inWords(faults)));
        };
    }

    @PostMapping(RegisterPath.TRANSFERS + "days")
    ModelAndView days(
            Actor actor,
            @RequestParam long at,
            @RequestParam(defaultValue = "0") int days,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.visible(actor, new AgencyId(at));
        return switch (setDays.of(actor, agency.id(), days)) {
            case Entering.Entered<Integer> entered ->
                done(redirect, "transfers.days.set", RegisterPath.TRANSFERS + "?at=" + at);
            case Entering.Refused<Integer>(var faults) ->
                registers.refused(pages.list(actor, agency, request, Registers.inWords(faults)));
        };
    }

    @PostMapping(TransferPages.ONE + "hand-over")
    ModelAndView handOver(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var transfer = kept(actor, id);
        var cells = new SheetCells(new SheetRow(0, form));
        var on = cells.neededDay("handedOverOn");
        var receipt = evidence.keep(actor, file, cells);
        if (!cells.faults().isEmpty()) {
            return refused(actor, transfer, request, cells.faults());
        }
        return answer(
                handOver.of(actor, transfer.id(), on, cells.text("receivedBy"), receipt),
                "transfers.recorded",
                actor,
                transfer,
                request,
                redirect);
    }

    @PostMapping(TransferPages.ONE + "cancel")
    ModelAndView cancel(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var transfer = kept(actor, id);
        return answer(
                cancel.of(actor, transfer.id(), reason), "transfers.given-up", actor, transfer, request, redirect);
    }

    private Transfer kept(Actor actor, long id) {
        var transfer = pages.opened(actor, id);
        actor.require(Power.PUBLISH_ITEMS, registers.visible(actor, transfer.agency()));
        return transfer;
    }

    private ModelAndView answer(
            Entering<TransferId> entering,
            String words,
            Actor actor,
            Transfer transfer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return switch (entering) {
            case Entering.Entered<TransferId>(var id) ->
                done(redirect, words, RegisterPath.TRANSFERS + id.value() + "/");
            case Entering.Refused<TransferId>(var faults) -> refused(actor, transfer, request, faults);
        };
    }

    private ModelAndView refused(
            Actor actor, Transfer transfer, HttpServletRequest request, List<RegisterFault> faults) {
        return registers.refused(pages.transfer(actor, transfer, request, Registers.inWords(faults)));
    }

    private static ModelAndView done(RedirectAttributes redirect, String words, String path) {
        redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of(words));
        return new ModelAndView("redirect:" + path);
    }
}
