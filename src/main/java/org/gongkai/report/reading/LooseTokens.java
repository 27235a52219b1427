package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.reading.Flow.Item;
import org.gongkai.report.reading.Flow.Line;
import org.gongkai.report.reading.Flow.Row;
import org.gongkai.report.reading.LooseToken.Kind;

/** Takes lines of running text apart into labels and figures; rows of tables stay whole. */
final class LooseTokens {

    private static final int MOST_TOKENS = 50_000;
    private static final Pattern BREAK = Pattern.compile("[\\s\\u3000；;]+");
    private static final Pattern CELL_BREAK = Pattern.compile("\\s*[|｜\\t]\\s*");
    private static final Pattern EQUATION = Pattern.compile("(.*[^\\d=＝:：])[=＝:：](.+|(?<=[=＝]))");

    private final List<LooseToken> tokens = new ArrayList<>();

    private LooseTokens() {}

    /** In reading order; beyond a bound that no report reaches, the rest is left out. */
    static List<LooseToken> of(List<Item> items) {
        var all = new LooseTokens();
        for (var i = 0; i < items.size() && all.tokens.size() < MOST_TOKENS; i++) {
            all.add(items.get(i), i);
        }
        return all.tokens;
    }

    private void add(Item item, int at) {
        switch (item) {
            case Line(var text) -> tokenise(text, at);
            case Row(var row) -> tokens.add(LooseToken.row(row, at));
        }
    }

    private void tokenise(String text, int item) {
        var heading = Heading.of(text);
        if (heading.isPresent()) {
            tokens.add(new LooseToken(Kind.BOUNDARY, heading.get().printed(), item, null));
            if (!heading.get().rest().isEmpty()) {
                tokenise(heading.get().rest(), item);
            }
        } else if (text.isBlank()) {
            tokens.add(new LooseToken(Kind.EMPTY_LINE, "", item, null));
        } else if (CELL_BREAK.matcher(text).find()) {
            var cells = text.replaceFirst("^\\s*[|｜](.*)[|｜]\\s*$", "$1");
            for (var cell : CELL_BREAK.split(cells, -1)) {
                tokens.add(LooseToken.cell(cell.strip(), item));
            }
        } else {
            for (var word : BREAK.split(text.strip())) {
                addWord(word, item);
            }
        }
    }

    /** “label=figure” and “label：figure” are two words. */
    private void addWord(String word, int item) {
        var matcher = EQUATION.matcher(word);
        if (matcher.matches() && CellValue.looksLikeOne(matcher.group(2))) {
            tokens.add(LooseToken.cell(matcher.group(1), item));
            tokens.add(LooseToken.cell(matcher.group(2), item));
        } else if (!word.isEmpty()) {
            tokens.add(LooseToken.cell(word, item));
        }
    }
}
