package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.review.Chains;
import org.gongkai.review.Review;
import org.gongkai.review.model.Passages;
import org.gongkai.review.model.ReviewedMatters;
import org.gongkai.review.model.Turn;
import org.gongkai.review.model.Turns;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chains of the agencies that an administrator keeps: one's own, and any below it by its name. */
@Controller
@Needs(Power.ADMINISTER)
final class ChainList {

    static final String PATH = "/desk/settings/chains/";

    private final Agencies agencies;
    private final Chains chains;
    private final ReviewedMatters matters;
    private final Passages passages;
    private final Turns turns;
    private final Vacancies vacancies;
    private final Workbench workbench;

    ChainList(
            Agencies agencies,
            Chains chains,
            ReviewedMatters matters,
            Passages passages,
            Turns turns,
            Vacancies vacancies,
            Workbench workbench) {
        this.agencies = agencies;
        this.chains = chains;
        this.matters = matters;
        this.passages = passages;
        this.turns = turns;
        this.vacancies = vacancies;
        this.workbench = workbench;
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, Actor actor, @RequestParam(defaultValue = "") String agency, Model model) {
        var own = agencies.find(actor.agenciesWith(Power.ADMINISTER)).values();
        var asked = Optional.of(agency.strip())
                .filter(name -> !name.isEmpty())
                .flatMap(agencies::knownAs)
                .filter(found -> actor.may(Power.ADMINISTER, found));
        var shown = Stream.concat(asked.stream(), own.stream()).distinct().toList();
        model.addAttribute("frame", workbench.frame(request, Telling.WORDS.of("chains.title")));
        model.addAttribute(
                "view", new ChainListView(agency, asked.isPresent(), rows(shown), stuck(shown), Telling.WORDS));
        return "review/chains";
    }

    private List<ChainListView.Row> rows(List<Agency> shown) {
        var open = passages.open(shown.stream().map(Agency::id).toList());
        return shown.stream()
                .flatMap(agency -> matters.kinds().stream().map(kind -> row(agency, kind, open)))
                .toList();
    }

    private ChainListView.Row row(Agency agency, String kind, List<Review> open) {
        var underWay = open.stream()
                .filter(review -> review.agency().equals(agency.id()))
                .filter(review -> review.matter().kind().equals(kind))
                .count();
        return new ChainListView.Row(
                agency.name(),
                Telling.kind(kind),
                Telling.steps(chains.of(agency, kind)),
                origin(agency, kind),
                underWay,
                ChainEditor.path(agency, kind));
    }

    private String origin(Agency agency, String kind) {
        var nearest = chains.nearest(agency, kind);
        if (nearest.isEmpty()) {
            return Telling.WORDS.of("chains.origin.default");
        }
        var owner = nearest.get().agency();
        return owner.equals(agency.id())
                ? Telling.WORDS.of("chains.origin.own")
                : Telling.WORDS.of(
                        "chains.origin.above",
                        agencies.find(owner).orElseThrow().name());
    }

    private List<ChainListView.Stuck> stuck(List<Agency> shown) {
        return passages.open(shown.stream().map(Agency::id).toList()).stream()
                .map(turns::of)
                .filter(Turn::isVacant)
                .map(turn -> new ChainListView.Stuck(
                        turn.review().title(), turn.step().name(), vacancies.words(turn)))
                .toList();
    }
}
