package org.gongkai.publication.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Sections;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.StaffItems;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The items of the agencies somebody works for. */
@Controller
@Needs(Power.READ_ITEMS)
final class ItemDeskList {

    private static final int MOST_COUNTED = 999;

    /** A part that the rows alone cannot tell is looked through so far. */
    private static final int LOOKED_THROUGH = 500;

    private final StaffItems items;
    private final ItemLines lines;
    private final Catalogue catalogue;
    private final Sections sections;
    private final Workbench workbench;
    private final Clock clock;

    ItemDeskList(
            StaffItems items,
            ItemLines lines,
            Catalogue catalogue,
            Sections sections,
            Workbench workbench,
            Clock clock) {
        this.items = items;
        this.lines = lines;
        this.catalogue = catalogue;
        this.sections = sections;
        this.workbench = workbench;
        this.clock = clock;
    }

    @GetMapping(ItemAddress.ALL)
    ModelAndView list(
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response) {
        ItemFrame.keepNowhere(response);
        var question = ListQuestion.of(fields);
        var agencies = actor.agenciesWith(Power.READ_ITEMS);
        return new ModelAndView(
                "items/list",
                Map.of(
                        "frame",
                        workbench.frame(request, ItemWords.of("title")),
                        "words",
                        ItemWords.WORDS,
                        "view",
                        view(actor, agencies, question)));
    }

    private ItemListView view(Actor actor, Collection<AgencyId> agencies, ListQuestion question) {
        var found = found(actor, agencies, question);
        var shown = found.subList(0, Math.min(found.size(), ListQuestion.SIZE));
        var drafts = actor.holds(Power.DRAFT_ITEMS);
        return new ItemListView(
                tabs(actor, agencies, question),
                question.tab().key(),
                lines.of(shown),
                columns(agencies, question),
                Arrays.stream(ItemKind.values())
                        .map(kind -> choice(kind.name(), ItemWords.OF_ITEMS.of(kind.key()), question.kind()))
                        .toList(),
                sections(agencies, question),
                new ItemListView.Chosen(question.text()),
                ItemWords.of("empty." + question.tab().key()),
                found.size() > shown.size() ? Optional.of(question.after(shown.getLast())) : Optional.empty(),
                question.after().isEmpty(),
                question.tab().isUnderWay(),
                drafts && question.tab() == ItemTab.MINE && !shown.isEmpty(),
                drafts,
                LocalDate.now(clock));
    }

    private List<StaffItems.Line> found(Actor actor, Collection<AgencyId> agencies, ListQuestion question) {
        var size = question.tab() == ItemTab.SECRECY ? LOOKED_THROUGH : ListQuestion.SIZE + 1;
        return lines.in(question.tab(), items.list(question.query(actor, agencies, size)));
    }

    private List<ItemListView.Tab> tabs(Actor actor, Collection<AgencyId> agencies, ListQuestion question) {
        var tabs = new ArrayList<ItemListView.Tab>();
        for (var tab : ItemTab.values()) {
            var wanted = question.at(tab);
            var count = tab == ItemTab.SECRECY
                    ? found(actor, agencies, wanted).size()
                    : items.count(wanted.query(actor, agencies, MOST_COUNTED + 1), MOST_COUNTED + 1);
            tabs.add(new ItemListView.Tab(wanted.path(), tab.words(), count(count), tab == question.tab()));
        }
        return tabs;
    }

    private static String count(int count) {
        return count > MOST_COUNTED
                ? ItemWords.of("list.many", Integer.toString(MOST_COUNTED))
                : Integer.toString(count);
    }

    private List<ItemListView.Choice> columns(Collection<AgencyId> agencies, ListQuestion question) {
        return agencies.stream()
                .flatMap(agency -> catalogue.of(agency).stream())
                .map(column -> choice(Long.toString(column.id().value()), column.name(), question.column()))
                .toList();
    }

    private List<ItemListView.Choice> sections(Collection<AgencyId> agencies, ListQuestion question) {
        return agencies.stream()
                .flatMap(agency -> sections.of(agency).stream())
                .map(section -> choice(Long.toString(section.id().value()), section.name(), question.section()))
                .toList();
    }

    private static ItemListView.Choice choice(String value, String words, String chosen) {
        return new ItemListView.Choice(value, words, value.equals(chosen));
    }
}
