package org.gongkai.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a board comes to.
 *
 * @param filed with the supervising office, accepted and published ones too
 * @param late filed late, or not yet and the day has passed
 * @param held having findings that block or want a reason
 */
public record BoardCounts(int all, int filed, int late, int held, Map<Standing, Integer> byStanding) {

    public BoardCounts {
        byStanding = Map.copyOf(byStanding);
    }

    static BoardCounts of(List<BoardLine> lines) {
        var byStanding = new EnumMap<Standing, Integer>(Standing.class);
        var filed = 0;
        var late = 0;
        var held = 0;
        for (var line : lines) {
            byStanding.merge(line.standing(), 1, Integer::sum);
            filed += line.isOutstanding() ? 0 : 1;
            late += line.isLate() ? 1 : 0;
            held += line.blocking() + line.unexplained() > 0 ? 1 : 0;
        }
        return new BoardCounts(lines.size(), filed, late, held, byStanding);
    }

    public int of(Standing standing) {
        return byStanding.getOrDefault(standing, 0);
    }

    /** In percent of all agencies with one decimal, such as {@code 97.5}. */
    public String share(int count) {
        return all == 0
                ? "0.0"
                : BigDecimal.valueOf(count)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
