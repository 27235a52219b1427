package org.gongkai.supervision.offline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.LastYear;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.writing.SpreadsheetTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes packages and recognises them again.
 *
 * <p>The seal says which agency and year the workbook was given out for, not what is filled in: that is for the same checks as every report.
 */
@Component
public class Packages {

    private final Seal seal;
    private final LastYear lastYear;
    private final Clock clock;

    Packages(Seal seal, LastYear lastYear, Clock clock) {
        this.seal = seal;
        this.lastYear = lastYear;
        this.clock = clock;
    }

    /** What the seal is put on. */
    private record Envelope(long agency, String name, int year, String givenOut) {}

    /** A workbook with the agency's name, the year and what last year's report hands over; everything else is blank. */
    public byte[] of(Agency agency, int year) {
        var envelope = new Envelope(
                agency.id().value(), agency.name(), year, LocalDate.now(clock).toString());
        var begun =
                new Report(Optional.of(agency.name()), OptionalInt.of(year), Narrative.EMPTY, figures(agency, year));
        return Workbook.with(
                seal.on(JsonMapper.shared().writeValueAsString(envelope)), SpreadsheetTemplate.write(begun));
    }

    public PackageCheck check(byte[] content, Agency agency, int year) {
        var sealed = Workbook.envelopeOf(content);
        if (sealed.isEmpty()) {
            return new PackageCheck.Plain();
        }
        var envelope = seal.open(sealed.get()).flatMap(Packages::read);
        if (envelope.isEmpty()) {
            return new PackageCheck.Altered();
        }
        var found = envelope.get();
        return found.agency() == agency.id().value() && found.year() == year
                ? new PackageCheck.Ours(LocalDate.parse(found.givenOut()))
                : new PackageCheck.ForOther(found.name(), found.year());
    }

    private static Optional<Envelope> read(String words) {
        try {
            return Optional.of(JsonMapper.shared().readValue(words, Envelope.class));
        } catch (JacksonException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private Figures figures(Agency agency, int year) {
        var form = Form.of(Format.STANDARD_2021);
        var last = lastYear.before(agency.id(), year, ReportKind.OWN);
        var figures = Figures.of(form);
        form.slots().forEach(slot -> figures.put(slot, Cell.BLANK));
        form.table(TableKind.REQUESTS)
                .row("carriedIn")
                .forEach(slot -> last.flatMap(
                                report -> value(report, new Place("requests/carriedOver/" + slot.column())))
                        .ifPresent(cell -> figures.put(slot, cell)));
        return figures.build();
    }

    private static Optional<Cell> value(Report report, Place place) {
        return report.form().slot(place).flatMap(report.figures()::value).map(Cell.Figure::new);
    }
}
