package org.gongkai.publication.catalogue.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.CatalogueChanged.Part;
import org.gongkai.publication.act.CatalogueDesk;
import org.gongkai.publication.act.KeepingChecks;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.StandardRow;
import org.gongkai.publication.catalogue.workbook.ReadStandard.Line;
import org.gongkai.publication.catalogue.workbook.ReadStandard.RowFault;
import org.gongkai.publication.catalogue.workbook.StandardReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a standard catalogue: all of it or nothing.
 *
 * <p>The fields that the file is about are afterwards as the file has them; other fields stay. A row that is known again by field and matters
 * keeps its tie to a column.
 */
@Component
public class ImportStandardCatalogue {

    private final CatalogueDesk desk;
    private final StandardRegister register;
    private final StandardCatalogue standard;

    ImportStandardCatalogue(CatalogueDesk desk, StandardRegister register, StandardCatalogue standard) {
        this.desk = desk;
        this.register = register;
        this.standard = standard;
    }

    /** Whether it is only to be seen what would change. */
    public enum Mode {
        REHEARSE,
        APPLY
    }

    /**
     * What an import came to, or would.
     *
     * @param faults where there are any, nothing at all is changed
     */
    public record Imported(
            List<Line> added, List<Line> changed, List<StandardRow> removed, int unchanged, List<RowFault> faults) {

        public Imported {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
            faults = List.copyOf(faults);
        }

        public boolean isRefused() {
            return !faults.isEmpty();
        }
    }

    /**
     * @param field of all rows; empty where the file names its fields itself
     * @throws UnreadableDocumentException when the file cannot be taken apart; nothing is changed then
     */
    @Transactional(rollbackFor = UnreadableDocumentException.class)
    public Imported of(Actor actor, AgencyId agency, String fileName, byte[] content, Optional<String> field, Mode mode)
            throws UnreadableDocumentException {
        desk.lock(actor, agency);
        var read = StandardReader.read(fileName, content, field);
        var faults = new ArrayList<>(read.faults());
        var lines = read.lines().stream().map(line -> checked(line, faults)).toList();
        if (!faults.isEmpty()) {
            return new Imported(List.of(), List.of(), List.of(), 0, faults);
        }
        var imported = compared(agency, lines);
        if (mode == Mode.APPLY) {
            write(actor, agency, lines, imported);
        }
        return imported;
    }

    private static Line checked(Line line, List<RowFault> faults) {
        var checks = new KeepingChecks();
        var entry = StandardChecks.entry(checks, line.entry());
        checks.faults().forEach(fault -> faults.add(new RowFault(line.row(), fault)));
        return new Line(line.row(), entry);
    }

    private Map<String, StandardRow> known(AgencyId agency) {
        return standard.of(agency).stream()
                .collect(Collectors.toMap(row -> row.entry().key(), Function.identity(), (one, other) -> one));
    }

    private Imported compared(AgencyId agency, List<Line> lines) {
        var known = known(agency);
        var added = lines.stream()
                .filter(line -> !known.containsKey(line.entry().key()))
                .toList();
        var changed = lines.stream()
                .filter(line -> known.containsKey(line.entry().key())
                        && !known.get(line.entry().key()).entry().equals(line.entry()))
                .toList();
        var keys = lines.stream().map(line -> line.entry().key()).collect(Collectors.toSet());
        var fields = lines.stream().map(line -> line.entry().field()).collect(Collectors.toSet());
        var kept = new HashSet<Long>();
        known.values().stream().filter(row -> keys.contains(row.entry().key())).forEach(row -> kept.add(row.id()));
        var removed = standard.of(agency).stream()
                .filter(row -> fields.contains(row.entry().field()) && !kept.contains(row.id()))
                .toList();
        return new Imported(added, changed, removed, lines.size() - added.size() - changed.size(), List.of());
    }

    private void write(Actor actor, AgencyId agency, List<Line> lines, Imported imported) {
        var known = known(agency);
        imported.removed().forEach(register::remove);
        var position = standard.of(agency).size();
        for (var line : lines) {
            var row = known.get(line.entry().key());
            position++;
            if (row == null) {
                register.add(agency, position, line.entry(), Optional.empty());
            } else {
                register.change(row, position, line.entry(), row.column());
            }
        }
        desk.done(
                actor,
                agency,
                "standard-catalogue",
                "publication.import-standard-catalogue",
                Map.of(
                        "standard-added", Integer.toString(imported.added().size()),
                        "standard-changed", Integer.toString(imported.changed().size()),
                        "standard-removed", Integer.toString(imported.removed().size())));
        desk.told(agency, Part.STANDARD);
    }
}
