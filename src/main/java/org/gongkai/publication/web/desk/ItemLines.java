package org.gongkai.publication.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ItemState;
import org.gongkai.publication.StaffItems;
import org.gongkai.publication.timeliness.Timeliness;
import org.gongkai.screening.SecrecyReviews;
import org.springframework.stereotype.Component;

/** Versions of items as lines of the list. */
@Component
final class ItemLines {

    private final Catalogue catalogue;
    private final Timeliness timeliness;
    private final SecrecyReviews secrecy;

    ItemLines(Catalogue catalogue, Timeliness timeliness, SecrecyReviews secrecy) {
        this.catalogue = catalogue;
        this.timeliness = timeliness;
        this.secrecy = secrecy;
    }

    /** Those of the tab; one part cannot be told from the rows alone. */
    List<StaffItems.Line> in(ItemTab tab, List<StaffItems.Line> lines) {
        return tab == ItemTab.SECRECY
                ? lines.stream().filter(this::waitsForSecrecy).toList()
                : lines;
    }

    boolean waitsForSecrecy(StaffItems.Line line) {
        return line.state() == ItemState.REFERRED
                || !secrecy.hasPassed(line.id().matter(), line.sha256());
    }

    List<ItemListView.Line> of(List<StaffItems.Line> lines) {
        var due = timeliness.due(lines.stream().map(StaffItems.Line::id).toList());
        return lines.stream()
                .map(line -> of(
                        line,
                        Optional.ofNullable(due.get(line.id()))
                                .filter(day -> line.state().isUnderWay())))
                .toList();
    }

    private ItemListView.Line of(StaffItems.Line line, Optional<LocalDate> due) {
        var column = catalogue.find(line.column()).map(CatalogueColumn::name).orElse("");
        return new ItemListView.Line(
                line.id().value(),
                ItemAddress.of(line.id()),
                ItemWords.title(line.title()),
                line.documentNumber().orElse(""),
                ItemWords.of("list.about", ItemWords.OF_ITEMS.of(line.kind().key()), column),
                ItemWords.mark(line.state()),
                ItemWords.of(line.state()),
                line.drafter().name(),
                due,
                note(line),
                ItemWords.minute(line.changedAt()));
    }

    private static String note(StaffItems.Line line) {
        if (line.state() == ItemState.DRAFT) {
            return line.reason().map(why -> ItemWords.of("list.returned", why)).orElse("");
        }
        return line.scheduledFor()
                .filter(at -> line.state() == ItemState.SCHEDULED)
                .map(at -> ItemWords.of("list.scheduled", ItemWords.minute(at)))
                .orElse("");
    }
}
