package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.KeepAccount;
import org.gongkai.access.act.KeepAccount.Measure;
import org.gongkai.access.act.ResetPassword;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.gongkai.organisation.PersonId;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of those whom an administrator keeps; of others there is none here, whether they exist or not. */
@Controller
@Needs(Power.ADMINISTER)
final class KeptAccounts {

    static final String PATH = "/desk/settings/access/";

    private final People people;
    private final Agencies agencies;
    private final Administration administration;
    private final Accounts accounts;
    private final ResetPassword resetPassword;
    private final KeepAccount keep;
    private final Workbench workbench;
    private final Words words = Words.in("access");

    KeptAccounts(
            People people,
            Agencies agencies,
            Administration administration,
            Accounts accounts,
            ResetPassword resetPassword,
            KeepAccount keep,
            Workbench workbench) {
        this.people = people;
        this.agencies = agencies;
        this.administration = administration;
        this.accounts = accounts;
        this.resetPassword = resetPassword;
        this.keep = keep;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    ModelAndView find(Actor actor, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        var found = people.withSignInName(name.strip()).filter(person -> administration.keeps(actor, person));
        if (found.isPresent()) {
            return Redirect.to(PATH + found.get().id().value());
        }
        var faults = Faults.NONE.when(!name.isBlank(), "name", words.of("kept.nobody"));
        var frame = workbench.frame(request, words.of("kept.title"));
        return new ModelAndView(
                "access/people", Map.of("frame", frame, "name", name, "faults", faults, "words", words));
    }

    @GetMapping(PATH + "{id:\\d{1,18}}")
    ModelAndView account(Actor actor, @PathVariable long id, HttpServletRequest request) {
        return page(request, kept(actor, id), Optional.empty());
    }

    /** Shown in answer to the form itself: kept nowhere, so never to be seen again. */
    @PostMapping(PATH + "{id:\\d{1,18}}/password")
    ModelAndView resetPassword(
            Actor actor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var person = kept(actor, id);
        return page(request, person, Optional.of(resetPassword.of(actor, person.id())));
    }

    @PostMapping(PATH + "{id:\\d{1,18}}/keep")
    ModelAndView keep(Actor actor, @PathVariable long id, @RequestParam Measure measure, RedirectAttributes next) {
        var person = kept(actor, id);
        keep.of(actor, person.id(), measure);
        next.addFlashAttribute(Workbench.NOTICE, words.of("kept.done"));
        return Redirect.to(PATH + id);
    }

    private Person kept(Actor actor, long id) {
        return people.find(new PersonId(id))
                .filter(person -> administration.keeps(actor, person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(HttpServletRequest request, Person person, Optional<String> oneTimePassword) {
        var frame = workbench
                .frame(request, words.of("kept.account", person.name()))
                .below(new Frame.Entry(words.of("kept.title"), PATH));
        return new ModelAndView(
                "access/person",
                Map.of(
                        "frame", frame,
                        "person", person,
                        "agency", agencies.find(person.agency()).orElseThrow().name(),
                        "account", accounts.of(person.id()),
                        "oneTimePassword", oneTimePassword,
                        "words", words));
    }
}
