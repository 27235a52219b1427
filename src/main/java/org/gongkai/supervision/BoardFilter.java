package org.gongkai.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.AgencyLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a board are asked for, and in what order.
 *
 * @param name part of the agency's name; empty for all
 */
public record BoardFilter(
        Optional<Standing> standing, Optional<AgencyLevel> level, boolean lateOnly, String name, Order order) {

    public static final BoardFilter ALL = new BoardFilter(Optional.empty(), Optional.empty(), false, "", Order.TREE);

    /** What lines are sorted by. */
    public enum Order {
        /** Each agency below the one it reports to. */
        TREE(null),
        STATE(Comparator.comparing(BoardLine::standing)),
        /** The latest first. */
        LATE(Comparator.comparingLong(BoardLine::daysLate).reversed()),
        /** The most findings that hold the report up first. */
        FINDINGS(Comparator.<BoardLine>comparingInt(line -> line.blocking() + line.unexplained())
                .thenComparingInt(BoardLine::notes)
                .reversed()),
        /** The newest act first; what was never begun comes last. */
        CHANGED(Comparator.comparing(line -> line.changedAt().orElse(Instant.MIN), Comparator.reverseOrder()));

        private final @Nullable Comparator<BoardLine> comparator;

        Order(@Nullable Comparator<BoardLine> comparator) {
            this.comparator = comparator;
        }

        private Stream<BoardLine> sorted(Stream<BoardLine> lines) {
            return comparator == null ? lines : lines.sorted(comparator);
        }
    }

    public List<BoardLine> of(Board board) {
        return order.sorted(board.lines().stream().filter(this::matches)).toList();
    }

    private boolean matches(BoardLine line) {
        return standing.filter(each -> each != line.standing()).isEmpty()
                && (level.isEmpty() || level.equals(line.agency().level()))
                && (!lateOnly || line.isLate())
                && line.agency().name().contains(name);
    }
}
