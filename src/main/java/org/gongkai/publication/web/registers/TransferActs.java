package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.act.CancelTransfer;
import org.gongkai.publication.register.act.HandOver;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.gongkai.publication.register.act.SetTransferDays;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

    @PostMapping(value = RegisterPath.TRANSFERS, params = "act=prepare")
    ModelAndView prepare(
            Actor actor,
            @RequestParam long at,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.visible(actor, new AgencyId(at));
        var sent = new Sent(form);
        var cells = sent.cells();
        var kind = cells.choice("receiverKind", List.of(ReceiverKind.values()), ReceiverKind::name);
        var entering = Registers.entering(
                cells, () -> prepare.of(actor, agency.id(), kind.orElseThrow(), sent.text("receiver")));
        return Registers.answer(
                entering,
                id -> Registers.done(redirect, "transfers.prepared", TransferLines.path(id)),
                faults -> pages.list(actor, agency, request, sent, faults));
    }

    @PostMapping(value = RegisterPath.TRANSFERS, params = "act=days")
    ModelAndView days(
            Actor actor,
            @RequestParam long at,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var agency = registers.visible(actor, new AgencyId(at));
        var sent = new Sent(form);
        return Registers.answer(
                setDays.of(actor, agency.id(), CopiesForms.count(sent.text("days"))),
                days -> Registers.done(redirect, "transfers.days.set", RegisterPath.TRANSFERS + "?at=" + at),
                faults -> pages.list(actor, agency, request, sent, faults));
    }

    @PostMapping(value = TransferPages.ONE, params = "act=hand-over")
    ModelAndView handOver(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            RedirectAttributes redirect)
            throws IOException {
        var transfer = pages.kept(actor, id);
        var sent = new Sent(form);
        var cells = sent.cells();
        var on = cells.neededDay("handedOverOn");
        var receipt = evidence.brought(actor, file, sent, cells);
        var entering = Registers.entering(
                cells, () -> handOver.of(actor, transfer.id(), on, sent.text("receivedBy"), receipt));
        return Registers.answer(
                entering,
                done -> Registers.done(redirect, "transfers.recorded", TransferLines.path(done)),
                faults -> pages.transfer(actor, transfer, request, evidence.again(actor, sent, receipt), faults));
    }

    @PostMapping(value = TransferPages.ONE, params = "act=cancel")
    ModelAndView cancel(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var transfer = pages.kept(actor, id);
        var sent = new Sent(form);
        return Registers.answer(
                cancel.of(actor, transfer.id(), sent.text("reason")),
                done -> Registers.done(redirect, "transfers.given-up", TransferLines.path(done)),
                faults -> pages.transfer(actor, transfer, request, sent, faults));
    }
}
