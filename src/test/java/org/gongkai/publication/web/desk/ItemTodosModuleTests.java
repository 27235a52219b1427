package org.gongkai.publication.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.StaffItems;
import org.gongkai.publication.act.AmendItem;
import org.gongkai.publication.act.ArchiveItem;
import org.gongkai.publication.act.RecordPenaltyChange;
import org.gongkai.publication.act.TakeBackItem;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.workbench.TodoList.Todo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What items ask of people is due on the day that the dashboard of due dates tells, too. */
@SiteTest
class ItemTodosModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ItemTodos todos;

    @Autowired
    ItemLines lines;

    @Autowired
    StaffItems staffItems;

    @Autowired
    Timeliness timeliness;

    private AnItem items;

    @BeforeEach
    void city() {
        var city = ACity.in(context, "daiban", "待办市", 1, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void aDecisionOutOfTheListsIsToBeWithdrawnTheSame() {
        var decision = items.published(items.content("归档的处罚决定").of(ItemKind.PENALTY_DECISION));
        var office = items.actor(Post.DISCLOSURE_OFFICE);
        AnItem.moved(context.getBean(ArchiveItem.class).of(office, decision.id(), "已执行完毕"));

        AnItem.moved(context.getBean(RecordPenaltyChange.class)
                .of(items.actor(Post.SECTION_CLERK), decision.id(), LocalDate.of(2026, 3, 6), "复议机关撤销"));

        assertThat(of(Post.DISCLOSURE_OFFICE, "归档的处罚决定"))
                .extracting(Todo::due)
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 11)));
        items.withdrawn(decision, Post.DISCLOSURE_OFFICE);
        assertThat(of(Post.DISCLOSURE_OFFICE, "归档的处罚决定")).isEmpty();
    }

    @Test
    void whatIsPublicAlreadyIsNotDueAgainForBeingAmended() {
        var first = items.published(items.content("补正的信息").with(Dates.written(LocalDate.of(2026, 2, 10))));
        var clerk = items.actor(Post.SECTION_CLERK);
        var draft = AnItem.moved(context.getBean(AmendItem.class).of(clerk, first.id(), "补充一段"));
        var handedIn = AnItem.moved(
                context.getBean(org.gongkai.publication.act.SubmitItem.class).of(clerk, draft.id()));
        AnItem.moved(context.getBean(TakeBackItem.class).of(clerk, handedIn.id(), "还要核对"));

        assertThat(of(Post.SECTION_CLERK, "补正的信息")).extracting(Todo::due).containsExactly(Optional.empty());
        assertThat(due(draft)).isEmpty();
    }

    @Test
    void listAndDashboardTellTheSameDay() {
        var item = items.submitted(items.content("同一个期限").with(Dates.written(LocalDate.of(2026, 2, 10))));

        assertThat(due(item)).contains(LocalDate.of(2026, 3, 16));
        assertThat(timeliness.due(List.of(item.id()))).containsValue(LocalDate.of(2026, 3, 16));
        assertThat(of(Post.INFORMATION_OFFICER, "同一个期限"))
                .extracting(Todo::due)
                .contains(Optional.of(LocalDate.of(2026, 3, 16)));
    }

    private Collection<Todo> of(Post post, String title) {
        return todos.of(items.actor(post)).stream()
                .filter(todo -> todo.title().contains(title))
                .toList();
    }

    private Optional<LocalDate> due(Item item) {
        var query = StaffItems.Query.of(List.of(item.agency()), java.util.EnumSet.allOf(ItemState.class));
        var found = staffItems.list(query).stream()
                .filter(line -> line.id().equals(item.id()) && line.state().isUnderWay())
                .toList();
        return lines.of(found).getFirst().due();
    }
}
