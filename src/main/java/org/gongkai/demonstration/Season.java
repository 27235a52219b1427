package org.gongkai.demonstration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.DeskState;
import org.gongkai.report.desk.DraftChange;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.PlaceText;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.ComputeAggregate;
import org.gongkai.report.desk.act.ImportDraft;
import org.gongkai.report.desk.act.SaveDraft;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.ReadReport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** One year's reports of the city, each taken as far as it is to stand. */
@Component
@ConditionalOnProperty("gongkai.demo")
final class Season {

    /** How far the agencies have come, in turn; nothing stands for a report that nobody has begun. */
    private static final List<Optional<DeskState>> UNDER_WAY = List.of(
            Optional.of(DeskState.ACCEPTED),
            Optional.of(DeskState.FILED),
            Optional.of(DeskState.PUBLISHED),
            Optional.of(DeskState.DRAFT),
            Optional.of(DeskState.ACCEPTED),
            Optional.of(DeskState.IN_REVIEW),
            Optional.of(DeskState.FILED),
            Optional.empty(),
            Optional.of(DeskState.SIGNED),
            Optional.of(DeskState.PUBLISHED),
            Optional.of(DeskState.RETURNED));

    private static final List<Integer> BUSY = List.of(35, 0, 12, 8, 3, 20, 6, 14, 10, 25, 16);

    private final Editions editions;
    private final Cast cast;
    private final Passage passage;
    private final StartReport start;
    private final ImportDraft take;
    private final SaveDraft save;
    private final ComputeAggregate compute;

    Season(
            Editions editions,
            Cast cast,
            Passage passage,
            StartReport start,
            ImportDraft take,
            SaveDraft save,
            ComputeAggregate compute) {
        this.editions = editions;
        this.cast = cast;
        this.passage = passage;
        this.start = start;
        this.take = take;
        this.save = save;
        this.compute = compute;
    }

    /** A year that is over: everything is public, the aggregates too, the counties' before the city's. */
    void finished(List<Agency> all, int year) {
        for (var i = 0; i < all.size(); i++) {
            passage.take(own(all.get(i), year, i), DeskState.PUBLISHED);
        }
        all.reversed().stream()
                .filter(agency -> !isTownship(agency) && agency.kind() == AgencyKind.GOVERNMENT)
                .forEach(government -> passage.take(aggregate(government, year), DeskState.PUBLISHED));
    }

    /** The year in hand: some are done, some have not begun; the first agency after the government is left with a fresh draft. */
    void underWay(List<Agency> all, int year) {
        for (var i = 0; i < all.size(); i++) {
            var agency = all.get(i);
            if (i == 1) {
                start.of(cast.of(agency, Post.DISCLOSURE_OFFICE), agency.id(), year, ReportKind.OWN);
                continue;
            }
            var number = i;
            UNDER_WAY.get(i % UNDER_WAY.size()).ifPresent(state -> passage.take(own(agency, year, number), state));
        }
    }

    private Edition own(Agency agency, int year, int number) {
        var office = cast.of(agency, Post.DISCLOSURE_OFFICE);
        var edition = start.of(office, agency.id(), year, ReportKind.OWN);
        if (!edition.state().isOpen() || edition.version() > 1) {
            return edition;
        }
        var last = editions.newestFiled(agency.id(), year - 1, ReportKind.OWN).map(Edition::report);
        var figures = InventedFigures.of(
                edition.report().form(),
                31L * year + number,
                BUSY.get(number % BUSY.size()),
                last.map(Report::figures));
        var report = Report.of(agency.name(), year, InventedText.of(agency.name(), year, figures), figures);
        take.of(office, edition.id(), edition.version(), new ReadReport(FileFormat.JSON, report, List.of()));
        return editions.find(edition.id()).orElseThrow();
    }

    private Edition aggregate(Agency government, int year) {
        var office = cast.of(government, Post.DISCLOSURE_OFFICE);
        var begun = start.of(office, government.id(), year, ReportKind.AGGREGATE);
        if (!begun.state().isOpen()) {
            return begun;
        }
        compute.of(office, begun.id());
        var computed = editions.find(begun.id()).orElseThrow();
        var text = InventedText.of(government.name(), year, computed.report().figures());
        var changes = new ArrayList<DraftChange>();
        changes.add(new DraftChange(PlaceText.INTRODUCTION, String.join("\n", text.introduction())));
        Arrays.stream(Section.values())
                .filter(section -> !text.of(section).isEmpty())
                .forEach(section -> changes.add(new DraftChange(Place.of(section), text.text(section))));
        save.of(office, computed.id(), computed.version(), changes);
        return editions.find(begun.id()).orElseThrow();
    }

    private static boolean isTownship(Agency agency) {
        return agency.level().equals(Optional.of(AgencyLevel.TOWNSHIP));
    }
}
