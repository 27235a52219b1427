package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.VisibleItems;
import org.gongkai.publication.register.Entering;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of the registers have in common: whose registers somebody may see, the frame, words for what is wrong. */
@Component
final class Registers {

    static final Words WORDS = Words.in("registers");

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Agencies agencies;
    private final Workbench workbench;
    private final Clock clock;

    Registers(Agencies agencies, Workbench workbench, Clock clock) {
        this.agencies = agencies;
        this.workbench = workbench;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The agency asked for, or the one where the reader works; what lies outside is answered as if it did not exist. */
    Agency agency(Actor actor, @Nullable Long at) {
        return at == null
                ? own(actor).stream().findFirst().orElseThrow(Registers::notFound)
                : visible(actor, new AgencyId(at));
    }

    Agency visible(Actor actor, AgencyId id) {
        return agencies.find(id)
                .filter(agency -> VisibleItems.seesDrafts(actor, agency))
                .orElseThrow(Registers::notFound);
    }

    /** The agency, for somebody who keeps its registers. */
    Agency kept(Actor actor, AgencyId id) {
        var agency = visible(actor, id);
        actor.require(Power.KEEP_CATALOGUE, agency);
        return agency;
    }

    private List<Agency> own(Actor actor) {
        return agencies.find(actor.agenciesWith(Power.READ_ITEMS)).values().stream()
                .sorted(Comparator.comparing(agency -> agency.id().value()))
                .toList();
    }

    static boolean keeps(Actor actor, Agency agency) {
        return actor.may(Power.KEEP_CATALOGUE, agency);
    }

    ModelAndView page(HttpServletRequest request, String template, String title, Object view, Frame.Entry... above) {
        return new ModelAndView(
                "registers/" + template,
                Map.of("frame", workbench.frame(request, title).below(above), "view", view, "words", WORDS));
    }

    /** A form of one register, below the page of that register. */
    ModelAndView form(HttpServletRequest request, String template, String title, FormView view, String register) {
        var above = new Frame.Entry(WORDS.of(register), RegisterPath.ALL + register + "/?at=" + view.at());
        return page(request, template, WORDS.of(title), view, above);
    }

    /** Does an act with what was sent, as far as that can be what it must be. */
    static <T> Entering<T> entering(SheetCells cells, Supplier<Entering<T>> act) {
        return cells.faults().isEmpty() ? act.get() : new Entering.Refused<>(cells.faults());
    }

    /** Goes on with what was entered, or shows the form again. */
    static <T> ModelAndView answer(
            Entering<T> entering, Function<T, ModelAndView> on, Function<Faults, ModelAndView> again) {
        return switch (entering) {
            case Entering.Entered<T>(var value) -> on.apply(value);
            case Entering.Refused<T>(var faults) -> refused(again.apply(inWords(faults)));
        };
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ModelAndView done(RedirectAttributes redirect, String words, String path) {
        redirect.addFlashAttribute(Workbench.NOTICE, WORDS.of(words));
        return new ModelAndView("redirect:" + path);
    }

    static Faults inWords(List<RegisterFault> faults) {
        var all = Faults.NONE;
        for (var fault : faults) {
            all = all.and(fault.field(), inWords(fault));
        }
        return all;
    }

    static String inWords(RegisterFault fault) {
        var field = WORDS.has("field." + fault.field()) ? SheetColumns.heading(fault.field()) : "";
        var arguments = new Object[fault.arguments().size() + 1];
        arguments[0] = field;
        for (var index = 0; index < fault.arguments().size(); index++) {
            arguments[index + 1] = fault.arguments().get(index);
        }
        return WORDS.of(fault.reason().key(), arguments);
    }

    static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
