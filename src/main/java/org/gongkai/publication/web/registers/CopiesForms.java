package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.Copies;
import org.gongkai.publication.register.TransferId;
import org.gongkai.publication.register.act.DescribeCopies;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages, copies and remarks of the lines of a list. */
@Controller
@Needs(Power.PUBLISH_ITEMS)
final class CopiesForms {

    private static final int NO_COUNT = 0;

    private final Registers registers;
    private final TransferPages pages;
    private final DescribeCopies describe;

    CopiesForms(Registers registers, TransferPages pages, DescribeCopies describe) {
        this.registers = registers;
        this.pages = pages;
        this.describe = describe;
    }

    @PostMapping(TransferPages.ONE + "copies")
    ModelAndView copies(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var transfer = pages.opened(actor, id);
        actor.require(Power.PUBLISH_ITEMS, registers.visible(actor, transfer.agency()));
        return switch (describe.of(actor, transfer.id(), typed(transfer, form))) {
            case Entering.Entered<TransferId> entered -> {
                redirect.addFlashAttribute(Workbench.NOTICE, Registers.WORDS.of("transfers.copies.saved"));
                yield new ModelAndView("redirect:" + RegisterPath.TRANSFERS + id + "/");
            }
            case Entering.Refused<TransferId>(var faults) ->
                registers.refused(pages.transfer(actor, transfer, request, form, Registers.inWords(faults)));
        };
    }

    private static Map<Integer, Copies> typed(Transfer transfer, Map<String, String> form) {
        var typed = new HashMap<Integer, Copies>();
        for (var line : transfer.lines()) {
            var position = line.position();
            if (form.containsKey("pages-" + position)) {
                typed.put(
                        position,
                        new Copies(
                                count(form.getOrDefault("pages-" + position, "")),
                                count(form.getOrDefault("copies-" + position, "")),
                                form.getOrDefault("remark-" + position, "")));
            }
        }
        return typed;
    }

    private static int count(String typed) {
        return typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : NO_COUNT;
    }
}
