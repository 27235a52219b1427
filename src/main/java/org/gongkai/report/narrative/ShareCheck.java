package org.gongkai.report.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.platform.Message;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/**
 * N3: a share printed behind its figure, “X 件，占 Y%”, is that figure's share, rounded half up, of one of the wholes it
 * may be meant of; and three or more shares of one whole make about a hundred.
 */
final class ShareCheck {

    private static final Pattern SHARE = Pattern.compile(
            "^[，、（]?(?:约|均|各)?占(?:比|总|全部|申请|的|数|量|办结|办理|受理|收到|政府信息公开|依|比例|比重|约|为|是|达|到|结果" + "|答复|件|近|年度|本|：){0,12}+$");
    private static final Pattern SHARE_ALONE = Pattern.compile("占[^，。；]{0,14}$");
    private static final Pattern ABOUT = Pattern.compile("约|近");
    private static final Pattern HEDGE = Pattern.compile("等|主要|包括|包含|含");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal NEAR_HUNDRED = new BigDecimal("5");
    private static final int SEVERAL = 3;
    private static final int WHOLES = 8;

    private final Figures figures;
    private final List<Finding> findings = new ArrayList<>();

    private ShareCheck(Figures figures) {
        this.figures = figures;
    }

    static List<Finding> of(StatedText text, Figures figures) {
        var check = new ShareCheck(figures);
        for (var passage : text.passages()) {
            check.shares(passage);
            check.together(passage);
        }
        return check.findings;
    }

    private void shares(Passage passage) {
        var counted = passage.counted();
        for (var i = 1; i < counted.size(); i++) {
            var share = counted.get(i);
            var figure = counted.get(i - 1);
            if (share.quantity().isPercent()
                    && !figure.quantity().isPercent()
                    && !figure.quantity().approximate()
                    && SHARE.matcher(share.mention().label()).find()) {
                check(passage, i - 1, figure, share);
            }
        }
    }

    private void check(Passage passage, int index, Counted figure, Counted share) {
        var wholes = wholes(passage, index, figure);
        if (wholes.isEmpty() || wholes.stream().anyMatch(whole -> isShare(figure, share, whole))) {
            return;
        }
        var printed = share.quantity().value();
        var nearest = wholes.stream()
                .min(Comparator.comparing(whole -> exact(figure, whole, printed.scale() + 2)
                        .subtract(printed)
                        .abs()))
                .orElseThrow();
        var expected = exact(figure, nearest, printed.scale());
        var message = Message.of(
                "finding.N3",
                passage.sentence().section().heading(),
                figure.mention().quote() + "，" + share.mention().quote().strip(),
                figure.quantity().value().toPlainString(),
                nearest.toPlainString(),
                expected.toPlainString(),
                printed.toPlainString());
        findings.add(Finding.of(
                Rule.N3,
                Place.of(passage.sentence().section()),
                message,
                expected.toPlainString() + "%",
                printed.toPlainString() + "%"));
    }

    private List<BigDecimal> wholes(Passage passage, int index, Counted figure) {
        var counted = passage.counted();
        var told = new ArrayList<BigDecimal>();
        for (var i = index - 1; i >= 0 && i >= index - 2 * WHOLES; i--) {
            var quantity = counted.get(i).quantity();
            if (quantity.unit().equals(figure.quantity().unit())
                    && quantity.value().compareTo(figure.quantity().value()) >= 0) {
                told.add(quantity.value());
            }
        }
        var isOfRequests = figure.matter()
                .filter(matter -> matter.key().startsWith("requests."))
                .isPresent();
        if (isOfRequests) {
            return Stream.concat(
                            Stream.of(Matter.DEALT_WITH).flatMap(matter -> matter.values(figures).stream()),
                            told.stream())
                    .filter(whole -> whole.signum() > 0)
                    .distinct()
                    .toList();
        }
        return isPartOfWhole(passage, figure)
                ? told.stream().filter(whole -> whole.signum() > 0).toList()
                : List.of();
    }

    private static boolean isPartOfWhole(Passage passage, Counted figure) {
        return passage.sentence().text().lastIndexOf("其中", figure.quantity().start()) >= 0;
    }

    private static boolean isShare(Counted figure, Counted share, BigDecimal whole) {
        var printed = share.quantity().value();
        var difference = exact(figure, whole, printed.scale()).subtract(printed).abs();
        var about = share.quantity().approximate()
                || ABOUT.matcher(share.mention().label()).find();
        return difference.signum() == 0 || (about && difference.compareTo(printed.ulp()) <= 0);
    }

    private static BigDecimal exact(Counted figure, BigDecimal whole, int scale) {
        return figure.quantity().value().multiply(HUNDRED).divide(whole, Math.max(scale, 0), RoundingMode.HALF_UP);
    }

    /** Shares alone, without their figures: evidently of one whole when they nearly make a hundred. */
    private void together(Passage passage) {
        var shares = passage.counted().stream()
                .filter(each -> each.quantity().isPercent()
                        && SHARE_ALONE.matcher(each.mention().label()).find())
                .toList();
        var isAlone = shares.size()
                == passage.counted().stream()
                        .filter(each -> each.quantity().isPercent())
                        .count();
        if (shares.size() < SEVERAL
                || !isAlone
                || HEDGE.matcher(passage.sentence().text()).find()
                || shares.stream().anyMatch(each -> each.quantity().approximate())) {
            return;
        }
        var sum = shares.stream().map(each -> each.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rounding =
                shares.stream().map(each -> each.quantity().value().ulp()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var gap = sum.subtract(HUNDRED).abs();
        if (gap.compareTo(rounding) > 0 && gap.compareTo(NEAR_HUNDRED) <= 0) {
            findings.add(notHundred(passage, shares, sum));
        }
    }

    private static Finding notHundred(Passage passage, List<Counted> shares, BigDecimal sum) {
        var from = shares.getFirst().mention().quote();
        var message = Message.of(
                "finding.N3.together",
                passage.sentence().section().heading(),
                from,
                String.valueOf(shares.size()),
                sum.toPlainString());
        return Finding.of(Rule.N3, Place.of(passage.sentence().section()), message, "100%", sum.toPlainString() + "%");
    }
}
