package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.reading.DisputeHead.Result;
import org.gongkai.report.reading.DisputeHead.Route;
import org.gongkai.report.reading.SourceRow.SourceCell;

/**
 * The disputes table in a table whose columns mean something: every figure belongs to the heads nearest above it and
 * to the labels beside it, whether the blocks stand next to or below one another.
 */
final class PlacedDisputes {

    private record Head(DisputeHead head, SourceCell cell, int row) {}

    private final List<Head> heads = new ArrayList<>();
    private final TableReading reading;
    private int grid = -1;

    PlacedDisputes(TableReading reading) {
        this.reading = reading;
    }

    void read(SourceRow row) {
        if (row.grid() != grid) {
            heads.clear();
            grid = row.grid();
        }
        var own = new ArrayList<Head>();
        for (var cell : row.cells()) {
            if (!cell.hanging()) {
                DisputeHead.of(cell.text()).ifPresent(head -> own.add(new Head(head, cell, row.row())));
            }
        }
        if (isRowOfHeads(row, own)) {
            heads.addAll(own);
            return;
        }
        var beside = new ArrayList<>(own);
        for (var head : heads) {
            if (row.cells().stream().anyMatch(cell -> cell.hanging() && cell.equals(hanging(head.cell())))) {
                beside.add(head);
            }
        }
        if (own.isEmpty() || beside.stream().anyMatch(head -> head.head() instanceof Route) || !heads.isEmpty()) {
            figures(row, beside);
        }
        heads.addAll(own);
    }

    private static SourceCell hanging(SourceCell cell) {
        return new SourceCell(cell.column(), cell.columns(), cell.text(), true);
    }

    private static boolean isRowOfHeads(SourceRow row, List<Head> own) {
        var others = row.cells().stream()
                .filter(cell -> !cell.hanging()
                        && !cell.isBlank()
                        && own.stream().noneMatch(head -> head.cell().equals(cell)))
                .count();
        return own.size() > 1 && others == 0;
    }

    private void figures(SourceRow row, List<Head> beside) {
        for (var cell : row.cells()) {
            if (cell.hanging() || beside.stream().anyMatch(head -> head.cell().equals(cell))) {
                continue;
            }
            var route = route(cell, beside);
            var result = result(cell, beside);
            if (route.isPresent() && result.isPresent() && !reading.cells().has(route.get(), result.get())) {
                put(route.get(), result.get(), cell);
                reading.use(row);
            }
        }
    }

    /** A figure over several columns is that of none of them. */
    private void put(String route, String result, SourceCell cell) {
        var over = resultsOver(cell);
        if (over.size() > 1 && !cell.isBlank()) {
            over.forEach(head -> unreadable(head, cell));
        } else {
            reading.cells().count(route, result, cell.text());
        }
    }

    /** The results in the row of heads nearest above a cell. */
    private List<Head> resultsOver(SourceCell cell) {
        var over = heads.stream()
                .filter(head -> head.head() instanceof Result
                        && cell.overlap(head.cell().column(), head.cell().end()) > 0)
                .toList();
        var nearest = over.stream().mapToInt(Head::row).max().orElse(-1);
        return over.stream().filter(head -> head.row() == nearest).toList();
    }

    private void unreadable(Head head, SourceCell cell) {
        if (head.head() instanceof Result(var result)) {
            route(head.cell(), List.of())
                    .ifPresent(route -> reading.cells().put(route, result, CellValue.unreadable(cell.text())));
        }
    }

    private Optional<String> route(SourceCell cell, List<Head> beside) {
        return beside(beside, Route.class)
                .or(() -> above(cell, Route.class))
                .map(head -> ((Route) head).key())
                .filter(key -> !key.isEmpty());
    }

    private Optional<String> result(SourceCell cell, List<Head> beside) {
        return beside(beside, Result.class).or(() -> above(cell, Result.class)).map(head -> ((Result) head).key());
    }

    private static Optional<DisputeHead> beside(List<Head> beside, Class<? extends DisputeHead> type) {
        return beside.reversed().stream()
                .map(Head::head)
                .filter(type::isInstance)
                .findFirst();
    }

    private Optional<DisputeHead> above(SourceCell cell, Class<? extends DisputeHead> type) {
        var best = Optional.<DisputeHead>empty();
        var most = 0;
        for (var head : heads.reversed()) {
            var overlap = cell.overlap(head.cell().column(), head.cell().end());
            if (type.isInstance(head.head()) && overlap > most) {
                best = Optional.of(head.head());
                most = overlap;
                if (overlap == cell.columns()) {
                    break;
                }
            }
        }
        return best;
    }
}
