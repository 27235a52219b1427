package org.gongkai.publication.catalogue.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.publication.catalogue.StandardChannel;
import org.gongkai.publication.catalogue.StandardTier;

/**
 * Which column of a table holds what, told by the words of its heading, one row high or two.
 *
 * @param firstRow the first row below the heading
 */
record StandardHeading(
        int firstRow,
        Map<Place, Integer> places,
        Map<StandardChannel, Integer> channels,
        Map<StandardTier, Integer> tiers) {

    /** What a column may hold. */
    enum Place {
        FIELD,
        FIRST,
        SECOND,
        ELEMENTS,
        BASIS,
        TIME_LIMIT,
        SUBJECT,
        CHANNELS,
        EVERYBODY,
        GROUP,
        PROACTIVE,
        ON_REQUEST
    }

    /** What a heading's words say, the more telling first. */
    private static final Map<String, Place> SINGLE = single();

    private static Map<String, Place> single() {
        var words = new LinkedHashMap<String, Place>();
        words.put("一级事项", Place.FIRST);
        words.put("二级事项", Place.SECOND);
        words.put("公开依据", Place.BASIS);
        words.put("时限", Place.TIME_LIMIT);
        words.put("主体", Place.SUBJECT);
        words.put("公开内容", Place.ELEMENTS);
        words.put("公开事项", Place.FIRST);
        words.put("领域", Place.FIELD);
        return words;
    }

    /** Where the heading begins, if the table has one. */
    static Optional<StandardHeading> of(Grid grid) {
        return grid.cells().stream()
                .filter(cell -> plain(cell).contains("公开依据"))
                .map(GridCell::row)
                .findFirst()
                .filter(row -> grid.cells().stream()
                        .anyMatch(cell -> cell.row() == row && plain(cell).contains("公开内容")))
                .map(row -> of(grid, row));
    }

    private static StandardHeading of(Grid grid, int top) {
        var end = grid.cells().stream()
                .filter(cell -> cell.row() == top)
                .mapToInt(cell -> cell.row() + cell.rows())
                .max()
                .orElse(top + 1);
        if (end == top + 1 && isSecondRow(grid, end)) {
            end++;
        }
        var heading =
                new StandardHeading(end, new EnumMap<>(Place.class), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var column = 0; column < grid.width(); column++) {
            heading.note(column, words(grid, top, end, column));
        }
        return heading;
    }

    /** A heading whose first row is not merged with the second still has one. */
    private static boolean isSecondRow(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(StandardHeading::plain)
                .anyMatch(text -> List.of("一级事项", "全社会", "主动", "县级").contains(text));
    }

    private static List<String> words(Grid grid, int top, int end, int column) {
        return IntStream.range(top, end)
                .boxed()
                .flatMap(row -> grid.cells().stream()
                        .filter(cell -> cell.covers(row, column))
                        .map(StandardHeading::plain))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }

    private void note(int column, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var whole = String.join("/", words);
        var last = words.getLast();
        if (whole.contains("渠道") || whole.contains("载体")) {
            var channel = words.size() > 1 ? StandardChannel.named(last) : Optional.<StandardChannel>empty();
            channel.ifPresentOrElse(
                    each -> channels.putIfAbsent(each, column), () -> places.putIfAbsent(Place.CHANNELS, column));
            return;
        }
        var tier = Arrays.stream(StandardTier.values())
                .filter(each -> last.startsWith(each.label().substring(0, 1)) && whole.contains("级"))
                .filter(each -> whole.contains("层级") || last.equals(each.label()))
                .findFirst();
        if (tier.isPresent()) {
            tiers.putIfAbsent(tier.get(), column);
            return;
        }
        place(whole, last).ifPresent(place -> places.putIfAbsent(place, column));
    }

    /** Words of one of the columns below a common head are told from those of that column alone. */
    private static Optional<Place> place(String whole, String last) {
        if (whole.contains("公开对象") || last.contains("全社会") || last.contains("特定")) {
            return Optional.of(last.contains("特定") ? Place.GROUP : Place.EVERYBODY);
        }
        if (whole.contains("公开方式")) {
            return Optional.of(last.contains("申请") ? Place.ON_REQUEST : Place.PROACTIVE);
        }
        return SINGLE.entrySet().stream()
                .filter(each -> whole.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static String plain(GridCell cell) {
        return cell.text().replaceAll("[\\s\\p{Z}]", "");
    }
}
