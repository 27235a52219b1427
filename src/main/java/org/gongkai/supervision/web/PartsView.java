package org.gongkai.supervision.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Power;
import org.gongkai.report.desk.AggregateParts;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Part;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.writing.HtmlTables;
import org.jsoup.Jsoup;

/**
 * What an aggregate is made of.
 *
 * @param parts added up already, or waiting to be where nothing has been computed
 * @param changed how many parts have come, gone or been filed anew since
 * @param desk where the edition is written and handed in, for those who do so
 * @param mayCompute whether the reader may have it computed now
 */
public record PartsView(
        Agency government,
        int year,
        Optional<Edition> edition,
        List<Part> parts,
        List<AggregateParts.Missing> missing,
        int changed,
        boolean mayCompute,
        Optional<String> desk,
        List<String> tables) {

    static PartsView of(Agency government, int year, Optional<Edition> edition, AggregateParts source, Actor actor) {
        var now = edition.filter(each -> each.state().isOpen())
                .map(source::now)
                .orElseGet(() -> source.now(government, year));
        var added = edition.map(each -> source.of(each.id())).orElse(now.there());
        var isOpen = edition.map(each -> each.state().isOpen()).orElse(true);
        var mayDraft = actor.may(Power.DRAFT_REPORTS, government);
        return new PartsView(
                government,
                year,
                edition,
                added,
                now.missing(),
                isOpen ? edition.map(each -> source.changed(each).size()).orElse(0) : 0,
                isOpen && mayDraft,
                edition.filter(each -> mayDraft)
                        .map(each -> "/desk/reports/" + each.id().value() + "/"),
                edition.map(each -> tables(government, year, each)).orElse(List.of()));
    }

    public boolean isFrozen() {
        return edition.filter(each -> !each.state().isOpen()).isPresent();
    }

    public String path() {
        return Paths.report(government.id(), year, ReportKind.AGGREGATE) + "parts";
    }

    public String path(Part part) {
        return Paths.report(part.agency(), year, part.kind());
    }

    /** The statutory tables, each figure leading to what it was added up from. */
    private static List<String> tables(Agency government, int year, Edition edition) {
        var path = Paths.report(government.id(), year, ReportKind.AGGREGATE) + "parts/cell?place=";
        var report = edition.report();
        return report.form().tables().stream()
                .map(table -> {
                    var html = Jsoup.parseBodyFragment(HtmlTables.render(table, report.figures()));
                    html.outputSettings().prettyPrint(false);
                    table.slots().forEach(slot -> {
                        var cell = html.getElementById(slot.place().path());
                        if (cell != null && cell.hasText()) {
                            var text = cell.text();
                            cell.empty()
                                    .appendElement("a")
                                    .attr("href", path + slot.place().path())
                                    .text(text);
                        }
                    });
                    return html.body().html();
                })
                .toList();
    }
}
