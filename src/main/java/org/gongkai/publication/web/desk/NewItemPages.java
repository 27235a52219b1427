package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.act.StartItem;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Workbench;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Begins an item: first the column, then the kinds that are usual there. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class NewItemPages {

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final StartItem start;
    private final Workbench workbench;

    NewItemPages(Catalogue catalogue, Agencies agencies, StartItem start, Workbench workbench) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.start = start;
        this.workbench = workbench;
    }

    @GetMapping(ItemAddress.NEW)
    ModelAndView choose(
            Actor actor,
            @RequestParam(defaultValue = "0") long column,
            HttpServletRequest request,
            HttpServletResponse response) {
        ItemFrame.keepNowhere(response);
        var frame = workbench
                .frame(request, ItemWords.of("new.title"))
                .below(new Frame.Entry(ItemWords.of("title"), ItemAddress.ALL));
        return new ModelAndView(
                "items/new", Map.of("frame", frame, "words", ItemWords.WORDS, "view", view(actor, column)));
    }

    @PostMapping(ItemAddress.NEW)
    String start(Actor actor, @RequestParam long column, @RequestParam String kind) {
        var chosen = Arrays.stream(ItemKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var open = open(actor, column).orElseThrow(OpenItem::notFound);
        return "redirect:"
                + ItemAddress.edit(
                        start.of(actor, open.agency(), open.id(), chosen).id());
    }

    private NewItemView view(Actor actor, long id) {
        var column = open(actor, id);
        var kinds = column.map(chosen -> KindsFor.of(chosen.matter())).orElse(List.of());
        return new NewItemView(
                column.isPresent() ? List.of() : groups(actor),
                column.map(each -> shown(each, 0)),
                kinds.stream()
                        .map(kind -> new NewItemView.Kind(
                                kind.name(), ItemWords.OF_ITEMS.of(kind.key()), kind == kinds.getFirst()))
                        .toList());
    }

    private Optional<CatalogueColumn> open(Actor actor, long id) {
        return catalogue
                .find(new ColumnId(id))
                .filter(column -> !column.closed())
                .filter(column -> agencies.find(column.agency())
                        .filter(agency -> actor.may(Power.DRAFT_ITEMS, agency))
                        .isPresent());
    }

    private List<NewItemView.Group> groups(Actor actor) {
        var own = agencies.find(actor.agenciesWith(Power.DRAFT_ITEMS)).values().stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
        return own.stream()
                .map(agency -> new NewItemView.Group(agency.name(), columns(catalogue.of(agency.id()))))
                .filter(group -> !group.columns().isEmpty())
                .toList();
    }

    private static List<NewItemView.Column> columns(List<CatalogueColumn> all) {
        var depths = new java.util.HashMap<ColumnId, Integer>();
        var shown = new ArrayList<NewItemView.Column>();
        for (var column : all) {
            var depth = column.parent()
                    .map(parent -> depths.getOrDefault(parent, 0) + 1)
                    .orElse(0);
            depths.put(column.id(), depth);
            shown.add(shown(column, depth));
        }
        return shown;
    }

    private static NewItemView.Column shown(CatalogueColumn column, int depth) {
        return new NewItemView.Column(
                column.id().value(), column.name(), column.matter().citation(), Math.min(depth, 4), column.closed());
    }
}
