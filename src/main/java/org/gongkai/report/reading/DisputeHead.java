package org.gongkai.report.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.law.DisputeResult;
import org.gongkai.law.DisputeRoute;

/** A head of the disputes table: of one of its three blocks, or of a column within a block. */
sealed interface DisputeHead {

    /** {@code key} empty for “行政诉讼”, which stands over two blocks. */
    record Route(String key) implements DisputeHead {}

    record Result(String key) implements DisputeHead {}

    String TOTAL = "total";

    /** Keys of the columns of a block in the printed order. */
    List<String> RESULTS = Stream.concat(
                    Arrays.stream(DisputeResult.values()).map(DisputeResult::key), Stream.of(TOTAL))
            .toList();

    List<String> ROUTES =
            Arrays.stream(DisputeRoute.values()).map(DisputeRoute::key).toList();

    /** Figures of the whole table. */
    int ALL = RESULTS.size() * ROUTES.size();

    int LONGEST = 24;

    /** Every head has one of these. */
    String CHARACTERS = "诉訴议議果结結计計总總维維纠糾其审審";

    static Optional<DisputeHead> of(String printed) {
        if (printed.length() > 2 * LONGEST || !LabelText.hasAny(printed, CHARACTERS)) {
            return Optional.empty();
        }
        var words = LabelText.of(printed).words();
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return route(words).<DisputeHead>map(Route::new).or(() -> result(words).map(Result::new));
    }

    private static Optional<String> route(String words) {
        if (words.contains("诉")) {
            if (words.contains("直接")) {
                return Optional.of(DisputeRoute.LITIGATION_DIRECT.key());
            }
            if (words.contains("复议后") || words.startsWith("经复议")) {
                return Optional.of(DisputeRoute.LITIGATION_AFTER_RECONSIDERATION.key());
            }
            return Similarity.of(words, "行政诉讼") >= Similarity.SURE ? Optional.of("") : Optional.empty();
        }
        return Similarity.of(words, DisputeRoute.RECONSIDERATION.label()) >= Similarity.SURE
                ? Optional.of(DisputeRoute.RECONSIDERATION.key())
                : Optional.empty();
    }

    private static Optional<String> result(String words) {
        for (var result : DisputeResult.values()) {
            if (Similarity.of(words, result.label()) >= 0.7) {
                return Optional.of(result.key());
            }
        }
        return switch (words) {
            case "总计", "合计", "小计", "总数" -> Optional.of(TOTAL);
            case "维持" -> Optional.of(DisputeResult.UPHELD.key());
            case "纠正" -> Optional.of(DisputeResult.CORRECTED.key());
            case "其他", "其它" -> Optional.of(DisputeResult.OTHER.key());
            case "未审结" -> Optional.of(DisputeResult.PENDING.key());
            default -> Optional.empty();
        };
    }
}
