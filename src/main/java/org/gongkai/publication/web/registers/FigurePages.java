package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.register.FigureEntry;
import org.gongkai.publication.register.FigureEntryId;
import org.gongkai.publication.register.FigureRegister;
import org.gongkai.publication.register.PeriodicFigure;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.sheet.SheetWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of licences, penalties, coercion and charges, year by year. */
@Controller
@Needs(Power.READ_ITEMS)
final class FigurePages {

    private static final int FIRST_YEAR = 2008;
    private static final List<String> COLUMNS =
            List.of("figure", "from", "until", "amount", "unit", "source", "evidence", "overlap", "state", "recorded");

    private final Registers registers;
    private final FigureRegister register;
    private final Evidence evidence;

    FigurePages(Registers registers, FigureRegister register, Evidence evidence) {
        this.registers = registers;
        this.register = register;
        this.evidence = evidence;
    }

    @GetMapping(RegisterPath.FIGURES)
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String figure,
            HttpServletRequest request) {
        var agency = registers.agency(actor, at);
        var keeps = Registers.keeps(actor, agency);
        var shown = year(year);
        var all = register.of(agency.id(), shown);
        var years = new TreeSet<>(register.years(agency.id()));
        years.add(shown);
        years.add(registers.today().getYear());
        var view = new FiguresView(
                agency.id().value(),
                agency.name(),
                keeps,
                shown,
                PeriodicFigure.of(figure).map(PeriodicFigure::key).orElse(""),
                List.copyOf(years.descendingSet()),
                FigureLines.figures(),
                FigureLines.sums(agency.id(), shown, all),
                of(all, figure).stream()
                        .map(entry -> FigureLines.line(entry, keeps))
                        .toList());
        return registers.page(request, "figures", Registers.WORDS.of("figures"), view);
    }

    @GetMapping(RegisterPath.FIGURES + "export.xlsx")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable Long at,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String figure) {
        var agency = registers.agency(actor, at);
        var rows = new ArrayList<List<Object>>();
        of(register.of(agency.id(), year(year)), figure).forEach(entry -> {
            var line = FigureLines.line(entry, false);
            rows.add(List.of(
                    line.figure(),
                    line.from(),
                    line.until(),
                    entry.amount().stripTrailingZeros(),
                    line.unit(),
                    line.source(),
                    line.evidence(),
                    line.overlap(),
                    line.state(),
                    line.who()));
        });
        return file(agency, year(year), rows);
    }

    private static ResponseEntity<byte[]> file(Agency agency, int year, List<List<Object>> rows) {
        var title = Registers.WORDS.of("figures.export", agency.name(), String.valueOf(year));
        var headings = COLUMNS.stream()
                .map(column -> Registers.WORDS.of("field." + column))
                .toList();
        return Registers.file(
                title + ".xlsx", Registers.XLSX, SheetWriting.of(Registers.WORDS.of("figures"), title, headings, rows));
    }

    @GetMapping(RegisterPath.FIGURES + "{id:\\d{1,18}}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id) throws IOException {
        var entry = register.find(new FigureEntryId(id)).orElseThrow(Registers::notFound);
        registers.visible(actor, entry.agency());
        return evidence.give(entry.file().orElseThrow(Registers::notFound));
    }

    private static List<FigureEntry> of(List<FigureEntry> all, String figure) {
        var asked = PeriodicFigure.of(figure);
        return all.stream()
                .filter(entry -> asked.map(entry.figure()::equals).orElse(true))
                .toList();
    }

    private int year(@Nullable Integer asked) {
        var now = registers.today().getYear();
        return asked == null || asked < FIRST_YEAR || asked > now ? now : asked;
    }
}
