package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.review.Preset;
import org.gongkai.review.act.DropChain;
import org.gongkai.review.act.KeepChain;
import org.gongkai.review.act.Keeping;
import org.gongkai.review.model.ReviewedMatters;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of one agency's chain for one kind of matter; every button sends the whole form, so it works without scripts. */
@Controller
@RequestMapping(ChainList.PATH + "{agency}/{kind}/")
@Needs(Power.ADMINISTER)
final class ChainEditor {

    private final ChainEditorPage page;
    private final Agencies agencies;
    private final ReviewedMatters matters;
    private final KeepChain keep;
    private final DropChain drop;

    ChainEditor(ChainEditorPage page, Agencies agencies, ReviewedMatters matters, KeepChain keep, DropChain drop) {
        this.page = page;
        this.agencies = agencies;
        this.matters = matters;
        this.keep = keep;
        this.drop = drop;
    }

    static String path(Agency agency, String kind) {
        return ChainList.PATH + agency.id().value() + "/" + URLEncoder.encode(kind, StandardCharsets.UTF_8) + "/";
    }

    @GetMapping
    String show(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long agency,
            @PathVariable String kind,
            Model model) {
        return page.show(request, mine(actor, agency, kind), kind, model);
    }

    @PostMapping
    String change(
            HttpServletRequest request,
            Actor actor,
            @PathVariable long agency,
            @PathVariable String kind,
            @RequestParam int version,
            @RequestParam("do") String button,
            Model model,
            RedirectAttributes flash) {
        var mine = mine(actor, agency, kind);
        var form = ChainForm.of(request);
        var index = indexOf(button);
        return switch (button.replaceAll("-[0-9]+$", "")) {
            case "save" -> save(request, actor, mine, kind, form, version, model, flash);
            case "drop" -> drop(request, actor, mine, kind, form, version, model, flash);
            case "add" -> page.show(request, mine, kind, form.longer(), version, model);
            case "remove" -> page.show(request, mine, kind, form.without(index), version, model);
            case "up" -> page.show(request, mine, kind, form.earlier(index), version, model);
            case "down" -> page.show(request, mine, kind, form.earlier(index + 1), version, model);
            case "preset" ->
                page.show(
                        request,
                        mine,
                        kind,
                        ChainForm.of(Preset.values()[index % Preset.values().length].chain()),
                        version,
                        model);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String save(
            HttpServletRequest request,
            Actor actor,
            Agency agency,
            String kind,
            ChainForm form,
            int version,
            Model model,
            RedirectAttributes flash) {
        if (!form.faults().isEmpty()) {
            return page.faulty(request, agency, kind, form, version, model);
        }
        return keep.of(actor, agency, kind, form.chain(), version) == Keeping.KEPT
                ? done("chain.kept", agency, kind, flash)
                : page.conflict(request, agency, kind, form, model);
    }

    private String drop(
            HttpServletRequest request,
            Actor actor,
            Agency agency,
            String kind,
            ChainForm form,
            int version,
            Model model,
            RedirectAttributes flash) {
        return drop.of(actor, agency, kind, version) == Keeping.KEPT
                ? done("chain.dropped", agency, kind, flash)
                : page.conflict(request, agency, kind, form, model);
    }

    private static String done(String key, Agency agency, String kind, RedirectAttributes flash) {
        flash.addFlashAttribute(Workbench.NOTICE, Telling.WORDS.of(key));
        return "redirect:" + path(agency, kind);
    }

    private static int indexOf(String button) {
        var digits = button.replaceAll("^.*[^0-9]", "");
        return digits.isEmpty() || digits.length() > 3 ? 0 : Integer.parseInt(digits);
    }

    /** An agency of somebody else's is answered as if it did not exist. */
    private Agency mine(Actor actor, long agency, String kind) {
        return agencies.find(new AgencyId(agency))
                .filter(found -> actor.may(Power.ADMINISTER, found))
                .filter(found -> matters.kinds().contains(kind))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
