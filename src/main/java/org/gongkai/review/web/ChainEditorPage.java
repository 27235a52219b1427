package org.gongkai.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gongkai.organisation.Agency;
import org.gongkai.review.Chains;
import org.gongkai.review.Review;
import org.gongkai.review.model.Passages;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the editor of a chain shows. */
@Component
final class ChainEditorPage {

    private final Chains chains;
    private final Passages passages;
    private final Workbench workbench;

    ChainEditorPage(Chains chains, Passages passages, Workbench workbench) {
        this.chains = chains;
        this.passages = passages;
        this.workbench = workbench;
    }

    /** As it stands. */
    String show(HttpServletRequest request, Agency agency, String kind, Model model) {
        var form = ChainForm.of(chains.of(agency, kind));
        return show(request, agency, kind, form, version(agency, kind), model);
    }

    /** While it is being changed. */
    String show(HttpServletRequest request, Agency agency, String kind, ChainForm form, int version, Model model) {
        return show(request, agency, kind, new Edited(form, version, Faults.NONE, ""), model);
    }

    String faulty(HttpServletRequest request, Agency agency, String kind, ChainForm form, int version, Model model) {
        return show(request, agency, kind, new Edited(form, version, form.faults(), ""), model);
    }

    /** Somebody else was quicker: what was typed is kept, beside what stands now. */
    String conflict(HttpServletRequest request, Agency agency, String kind, ChainForm form, Model model) {
        var edited = new Edited(form, version(agency, kind), Faults.NONE, Telling.steps(chains.of(agency, kind)));
        return show(request, agency, kind, edited, model);
    }

    private record Edited(ChainForm form, int version, Faults faults, String standing) {}

    private String show(HttpServletRequest request, Agency agency, String kind, Edited edited, Model model) {
        var title = Telling.WORDS.of("chain.title", agency.name(), Telling.kind(kind));
        model.addAttribute(
                "frame",
                workbench
                        .frame(request, title)
                        .below(new Frame.Entry(Telling.WORDS.of("chains.title"), ChainList.PATH)));
        model.addAttribute(
                "view",
                new ChainEditorView(
                        ChainEditor.path(agency, kind),
                        edited.form(),
                        edited.version(),
                        edited.faults(),
                        edited.standing(),
                        underWay(agency, kind)));
        return "review/chain";
    }

    private int version(Agency agency, String kind) {
        return chains.ownOf(List.of(agency.id())).stream()
                .filter(own -> own.kind().equals(kind))
                .mapToInt(Chains.Own::version)
                .findFirst()
                .orElse(0);
    }

    private List<String> underWay(Agency agency, String kind) {
        return passages.open(List.of(agency.id())).stream()
                .filter(review -> review.matter().kind().equals(kind))
                .map(Review::title)
                .toList();
    }
}
