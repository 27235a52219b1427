package org.gongkai.report.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.Deadlines;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.Edition;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts an edition's page into the frame of the staff pages. Nothing of a draft is kept by a browser or on the way to it. */
@Component
final class EditionFrame {

    private final Workbench workbench;
    private final Clock clock;

    EditionFrame(Workbench workbench, Clock clock) {
        this.workbench = workbench;
        this.clock = clock;
    }

    /** A page of an edition, shown by the template of that name. */
    ModelAndView page(String template, Opened opened, Tab tab, Object view, Exchange exchange) {
        var edition = opened.edition();
        keepNowhere(exchange.response());
        var frame = workbench
                .frame(exchange.request(), tab.words() + " - " + DeskWords.title(edition))
                .below(
                        new Frame.Entry(DeskWords.of("title"), DeskAddress.ALL),
                        new Frame.Entry(DeskWords.title(edition), DeskAddress.of(edition.id())));
        return new ModelAndView(
                "desk/" + template,
                Map.of("frame", frame, "top", top(opened, tab), "words", DeskWords.WORDS, "view", view));
    }

    /** What a page is made from and goes into. */
    record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
    }

    private EditionTop top(Opened opened, Tab tab) {
        var edition = opened.edition();
        var state = edition.state();
        return new EditionTop(
                DeskWords.title(edition),
                opened.agency().name(),
                edition.number() == 1 ? "" : DeskWords.of("edition", DeskWords.of(edition.number())),
                mark(state),
                DeskWords.of(state),
                state == DeskState.PUBLISHED || state == DeskState.CORRECTED
                        ? Optional.empty()
                        : Optional.of(due(edition, opened.agency())),
                LocalDate.now(clock),
                edition.reason().filter(why -> state.isOpen()),
                edition.correction(),
                Tally.of(edition),
                tabs(opened, tab),
                Steps.of(opened));
    }

    static String mark(DeskState state) {
        return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<EditionTop.Entry> tabs(Opened opened, Tab current) {
        return Arrays.stream(Tab.values())
                .filter(tab -> tab != Tab.IMPORT || opened.mayEnterFigures())
                .map(tab -> new EditionTop.Entry(
                        tab.words(), DeskAddress.of(opened.edition().id(), tab), tab == current))
                .toList();
    }

    static LocalDate due(Edition edition, Agency agency) {
        return Deadlines.of(agency, edition.kind()).of(edition.year());
    }
}
