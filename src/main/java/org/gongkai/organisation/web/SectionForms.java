package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.act.CloseSection;
import org.gongkai.organisation.act.EnterSection;
import org.gongkai.organisation.act.RenameSection;
import org.gongkai.organisation.web.Forms.Form;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of sections. */
@Controller
@RequestMapping(OrganisationPart.PATH)
@Needs(Power.ADMINISTER)
final class SectionForms {

    private final Forms forms;
    private final Administration administration;
    private final EnterSection enter;
    private final RenameSection rename;
    private final CloseSection close;

    SectionForms(
            Forms forms, Administration administration, EnterSection enter, RenameSection rename, CloseSection close) {
        this.forms = forms;
        this.administration = administration;
        this.enter = enter;
        this.rename = rename;
        this.close = close;
    }

    @GetMapping("agencies/{id}/enter-section")
    ModelAndView entering(HttpServletRequest request, Actor actor, @PathVariable long id) {
        return forms.show(request, enterForm(actor, id));
    }

    private Form enterForm(Actor actor, long id) {
        var agency = administration.agency(actor, new AgencyId(id));
        return new Form("enter-section", agency.name(), List.of(Field.line("name", "")), Places.above(agency));
    }

    @PostMapping("agencies/{id}/enter-section")
    ModelAndView enter(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        return forms.answer(
                sent, enterForm(actor, id), given, () -> enter.of(actor, new AgencyId(id), given.text("name")));
    }

    @GetMapping("sections/{id}/{act:rename-section|close-section}")
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id, @PathVariable String act) {
        return forms.show(request, form(actor, id, act));
    }

    private Form form(Actor actor, long id, String act) {
        var section = administration.section(actor, new SectionId(id));
        var agency = administration.agency(actor, section.agency());
        var fields = act.equals("rename-section") ? List.of(Field.line("name", section.name())) : List.<Field>of();
        return new Form(act, section.name(), fields, Places.above(agency));
    }

    @PostMapping("sections/{id}/rename-section")
    ModelAndView rename(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        return forms.answer(
                sent,
                form(actor, id, "rename-section"),
                given,
                () -> rename.of(actor, new SectionId(id), given.text("name")));
    }

    @PostMapping("sections/{id}/close-section")
    ModelAndView close(SentForm sent, Actor actor, @PathVariable long id) {
        return forms.answer(
                sent,
                form(actor, id, "close-section"),
                new Given(sent.fields()),
                () -> close.of(actor, new SectionId(id)));
    }
}
