package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Items;
import org.gongkai.publication.register.CleanUp;
import org.gongkai.publication.register.CleanUpId;
import org.gongkai.publication.register.CleanUps;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.act.ReopenCleanUp;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clean-ups of an agency, and the documents of one. */
@Controller
@Needs(Power.READ_ITEMS)
final class CleanUpPages {

    static final String ONE = RegisterPath.CLEAN_UPS + "{id:\\d{1,18}}/";

    private final Registers registers;
    private final CleanUps cleanUps;
    private final DocumentRegister documents;
    private final Items items;
    private final ReopenCleanUp reopen;

    CleanUpPages(
            Registers registers, CleanUps cleanUps, DocumentRegister documents, Items items, ReopenCleanUp reopen) {
        this.registers = registers;
        this.cleanUps = cleanUps;
        this.documents = documents;
        this.items = items;
        this.reopen = reopen;
    }

    @GetMapping(RegisterPath.CLEAN_UPS)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long at, HttpServletRequest request) {
        var lastYear = LocalDate.of(registers.today().getYear() - 1, Month.DECEMBER, 31);
        return list(actor, registers.agency(actor, at), request, lastYear.toString(), Faults.NONE);
    }

    ModelAndView list(Actor actor, Agency agency, HttpServletRequest request, String asAt, Faults faults) {
        var view = new CleanUpsView(
                agency.id().value(),
                agency.name(),
                Registers.keeps(actor, agency),
                asAt,
                cleanUps.of(agency.id()).stream().map(CleanUpLines::listed).toList(),
                faults);
        return registers.page(request, "cleanups", Registers.WORDS.of("clean-ups"), view);
    }

    @GetMapping(ONE)
    ModelAndView cleanUp(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            HttpServletRequest request) {
        return cleanUp(actor, opened(actor, id), show, request, Sent.NOTHING, Faults.NONE);
    }

    /** The clean-up, for somebody who may see it. */
    CleanUp opened(Actor actor, long id) {
        var cleanUp = cleanUps.find(new CleanUpId(id)).orElseThrow(Registers::notFound);
        registers.visible(actor, cleanUp.agency());
        return cleanUp;
    }

    /** @param sent what was sent with a form that was refused */
    ModelAndView cleanUp(
            Actor actor, CleanUp cleanUp, String show, HttpServletRequest request, Sent sent, Faults faults) {
        var agency = registers.visible(actor, cleanUp.agency());
        var above = new Frame.Entry(
                Registers.WORDS.of("clean-ups"),
                RegisterPath.CLEAN_UPS + "?at=" + agency.id().value());
        return registers.page(
                request,
                "cleanup",
                Registers.WORDS.of("clean-up.title", Integer.toString(cleanUp.year())),
                view(actor, agency, cleanUp, show, sent, faults),
                above);
    }

    private CleanUpView view(Actor actor, Agency agency, CleanUp cleanUp, String show, Sent sent, Faults faults) {
        var keeps = Registers.keeps(actor, agency);
        var isOpen = cleanUp.state() == CleanUp.State.OPEN;
        return new CleanUpView(
                agency.name(),
                CleanUpLines.mark(cleanUp.state()),
                CleanUpLines.state(cleanUp.state()),
                CleanUpLines.facts(cleanUp),
                cleanUp.announcement().flatMap(this::announcement),
                step(cleanUp),
                CleanUpLines.counts(cleanUp, show),
                show,
                lines(cleanUp, show, sent),
                keeps && isOpen,
                keeps && isOpen && cleanUp.undecided() == 0,
                keeps && reopen.mayReopen(cleanUp),
                CleanUpLines.decisions(),
                sent,
                faults);
    }

    private List<CleanUpView.Line> lines(CleanUp cleanUp, String show, Sent sent) {
        return cleanUp.lines().stream()
                .filter(line -> CleanUpLines.isShown(line, show))
                .map(line -> CleanUpLines.line(line, documents.find(line.key()), registers.today(), sent))
                .toList();
    }

    private Optional<DocumentsView.Choice> announcement(ItemId id) {
        return items.find(id)
                .map(item -> new DocumentsView.Choice(
                        "/desk/items/" + id.value() + "/", item.content().title()));
    }

    private String step(CleanUp cleanUp) {
        return switch (cleanUp.state()) {
            case OPEN ->
                cleanUp.undecided() == 0
                        ? Registers.WORDS.of("clean-up.step.decided")
                        : Registers.WORDS.of("clean-up.step.open", Long.toString(cleanUp.undecided()));
            case DRAFTED ->
                Registers.WORDS.of(reopen.mayReopen(cleanUp) ? "clean-up.step.taken-back" : "clean-up.step.drafted");
            case PUBLISHED -> Registers.WORDS.of("clean-up.step.published");
            case CANCELLED -> Registers.WORDS.of("clean-up.step.cancelled");
        };
    }
}
