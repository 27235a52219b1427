package org.gongkai.access.key.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.access.key.KeyList;
import org.gongkai.access.key.MakeKey;
import org.gongkai.access.key.RevokeKey;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator makes keys for the agency's own systems and takes them out of use. */
@Controller
@RequestMapping(KeyPages.PATH)
@Needs(Power.ADMINISTER)
final class KeyPages {

    static final String PATH = "/desk/settings/keys/";

    private final KeyList keys;
    private final MakeKey make;
    private final RevokeKey revoke;
    private final Agencies agencies;
    private final Workbench workbench;
    private final Clock clock;
    private final Words words = Words.in("keys");

    KeyPages(KeyList keys, MakeKey make, RevokeKey revoke, Agencies agencies, Workbench workbench, Clock clock) {
        this.keys = keys;
        this.make = make;
        this.revoke = revoke;
        this.agencies = agencies;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(HttpServletRequest request, Actor actor) {
        return page(request, actor, KeyForm.fresh(LocalDate.now(clock)), HttpStatus.OK);
    }

    /** The secret is on the answer to this one request and nowhere else; it is not led on to another page. */
    @PostMapping
    ModelAndView make(HttpServletRequest request, Actor actor, KeyForm form) {
        var checked = form.checked(LocalDate.now(clock), agencies, actor, words);
        if (!checked.errors().isEmpty()) {
            return page(request, actor, checked, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var made = make.of(
                actor,
                checked.agencyIn(agencies, actor).orElseThrow(),
                checked.name(),
                checked.kind(),
                checked.reachesBelow(),
                checked.lastDay().orElseThrow());
        return new ModelAndView(
                "access/key/made",
                Map.of("frame", workbench.frame(request, words.of("made.title")), "made", made, "words", words));
    }

    @PostMapping("{id}/revoke")
    String revoke(@PathVariable long id, Actor actor, RedirectAttributes after) {
        var key = keys.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        revoke.of(actor, key);
        after.addFlashAttribute(Workbench.NOTICE, words.of("revoked", key.name()));
        return "redirect:" + PATH;
    }

    private ModelAndView page(HttpServletRequest request, Actor actor, KeyForm form, HttpStatus status) {
        var today = LocalDate.now(clock);
        var view = new KeysView(keys.of(actor), KeyForm.choices(agencies, actor, today), form, today);
        return new ModelAndView(
                "access/key/list",
                Map.of("frame", workbench.frame(request, words.of("title")), "view", view, "words", words),
                status);
    }
}
