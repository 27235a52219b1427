package org.gongkai.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Administration;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.act.CloseAgency;
import org.gongkai.organisation.act.DescribeAgency;
import org.gongkai.organisation.act.EnterAgency;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.organisation.act.EnterSuperior;
import org.gongkai.organisation.act.MoveAgency;
import org.gongkai.organisation.act.RenameAgency;
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

/** The forms of what may become of an agency. */
@Controller
@RequestMapping(OrganisationPart.PATH + "agencies/{id}/")
@Needs(Power.ADMINISTER)
final class AgencyForms {

    private final Forms forms;
    private final Places places;
    private final Administration administration;
    private final EnterAgency enter;
    private final EnterSuperior superior;
    private final DescribeAgency describe;
    private final RenameAgency rename;
    private final MoveAgency move;
    private final CloseAgency close;

    AgencyForms(
            Forms forms,
            Places places,
            Administration administration,
            EnterAgency enter,
            EnterSuperior superior,
            DescribeAgency describe,
            RenameAgency rename,
            MoveAgency move,
            CloseAgency close) {
        this.forms = forms;
        this.places = places;
        this.administration = administration;
        this.enter = enter;
        this.superior = superior;
        this.describe = describe;
        this.rename = rename;
        this.move = move;
        this.close = close;
    }

    @GetMapping("{act:enter-agency|enter-superior|describe-agency|rename-agency|move-agency|close-agency}")
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id, @PathVariable String act) {
        return forms.show(request, form(actor, id, act));
    }

    private Form form(Actor actor, long id, String act) {
        var agency = administration.agency(actor, new AgencyId(id));
        return new Form(act, agency.name(), fields(actor, agency, act), Places.above(agency));
    }

    private List<Field> fields(Actor actor, Agency agency, String act) {
        var level = agency.level().map(Enum::name).orElse("");
        var ofLevel = Field.choice("level", level, AgencyLevel.values());
        var ofKind = Field.choice("kind", agency.kind().name(), AgencyKind.values());
        return switch (act) {
            case "enter-agency" ->
                List.of(
                        Field.line("name", ""),
                        ofLevel,
                        ofKind.sent(AgencyKind.DEPARTMENT.name()),
                        Field.yes("vertical", false),
                        Field.line("slug", "").mayBeEmpty());
            case "enter-superior" -> List.of(Field.line("name", ""), ofLevel, ofKind);
            case "describe-agency" -> List.of(ofLevel, ofKind, Field.yes("vertical", agency.vertical()));
            case "rename-agency" ->
                List.of(Field.line("name", agency.name()), Field.day("day", places.today()), Field.text("reason"));
            case "move-agency" ->
                List.of(
                        Field.line("parent", "", places.proposals(actor)),
                        Field.day("day", places.today()),
                        Field.text("reason"));
            case "close-agency" ->
                List.of(
                        Field.line("successor", "", places.proposals(actor)).mayBeEmpty(),
                        Field.day("day", places.today()),
                        Field.text("reason"));
            default -> throw new IllegalArgumentException(act);
        };
    }

    @PostMapping("enter-agency")
    ModelAndView enter(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var level = given.choice("level", AgencyLevel.class);
        var kind = given.choice("kind", AgencyKind.class);
        var slug = Optional.of(given.text("slug")).filter(text -> !text.isBlank());
        return forms.answer(
                sent,
                form(actor, id, "enter-agency"),
                given,
                () -> enter.of(
                        actor,
                        new NewAgency(
                                new AgencyId(id),
                                given.text("name"),
                                slug,
                                level.orElseThrow(),
                                kind.orElseThrow(),
                                given.yes("vertical"))));
    }

    @PostMapping("enter-superior")
    ModelAndView superior(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var level = given.choice("level", AgencyLevel.class);
        var kind = given.choice("kind", AgencyKind.class);
        return forms.answer(
                sent,
                form(actor, id, "enter-superior"),
                given,
                () -> superior.of(
                        actor,
                        new AgencyId(id),
                        new EnterSuperior.Superior(given.text("name"), level.orElseThrow(), kind.orElseThrow())));
    }

    @PostMapping("describe-agency")
    ModelAndView describe(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var level = given.choice("level", AgencyLevel.class);
        var kind = given.choice("kind", AgencyKind.class);
        return forms.answer(
                sent,
                form(actor, id, "describe-agency"),
                given,
                () -> describe.of(
                        actor, new AgencyId(id), level.orElseThrow(), kind.orElseThrow(), given.yes("vertical")));
    }

    @PostMapping("rename-agency")
    ModelAndView rename(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var day = given.day("day");
        return forms.answer(
                sent,
                form(actor, id, "rename-agency"),
                given,
                () -> rename.of(actor, new AgencyId(id), given.text("name"), day, given.text("reason")));
    }

    @PostMapping("move-agency")
    ModelAndView move(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var day = given.day("day");
        var parent = given.found("parent", name -> places.named(actor, name));
        return forms.answer(
                sent,
                form(actor, id, "move-agency"),
                given,
                () -> move.of(actor, new AgencyId(id), parent.orElseThrow().id(), day, given.text("reason")));
    }

    @PostMapping("close-agency")
    ModelAndView close(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var day = given.day("day");
        var successor = given.anyFound("successor", name -> places.named(actor, name));
        return forms.answer(
                sent,
                form(actor, id, "close-agency"),
                given,
                () -> close.of(actor, new AgencyId(id), successor.map(Agency::id), day, given.text("reason")));
    }
}
