package org.gongkai.command.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.command.terminal.BoxTable.Box;
import org.gongkai.command.terminal.BoxTable.Side;
import org.junit.jupiter.api.Test;

class BoxTableTests {

    @Test
    void drawsSpansAndHeadsOfSeveralLines() {
        var table = new BoxTable(3, false);
        table.row(List.of(new Box("合计", 3, Side.LEFT, Ink.PLAIN)));
        table.rule();
        table.row(List.of(box("项目", Side.LEFT), box("社会\n公益", Side.RIGHT), box("总计", Side.RIGHT)));
        table.row(List.of(box("规章", Side.LEFT), box("0", Side.RIGHT), box("12", Side.RIGHT)));

        assertThat(drawn(table, 80))
                .containsExactly(
                        "┌────────────────────┐",
                        "│ 合计               │",
                        "├──────┬──────┬──────┤",
                        "│      │ 社会 │      │",
                        "│ 项目 │ 公益 │ 总计 │",
                        "│ 规章 │    0 │   12 │",
                        "└──────┴──────┴──────┘");
    }

    @Test
    void shortensTheFirstColumnWhereTheTerminalIsNarrow() {
        var table = new BoxTable(2, false);
        table.row(List.of(box("很".repeat(60), Side.LEFT), box("12345", Side.RIGHT)));

        assertThat(drawn(table, 60)).allMatch(line -> DisplayWidth.of(line) == 60);
        assertThat(drawn(table, 60).get(1)).contains("很…").contains("12345");
    }

    @Test
    void everyLineOfADenseTableIsEquallyWide() {
        var table = new BoxTable(3, true);
        table.row(List.of(box("一", Side.LEFT), new Box("横跨两列", 2, Side.RIGHT, Ink.PLAIN)));
        table.rule();
        table.row(List.of(box("一", Side.LEFT), box("1", Side.RIGHT), box("23", Side.RIGHT)));

        assertThat(drawn(table, 80).stream().map(DisplayWidth::of).distinct()).hasSize(1);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        var table = new BoxTable(2, false);
        var row = List.of(box("一", Side.LEFT));
        assertThatIllegalArgumentException().isThrownBy(() -> table.row(row));
    }

    private static Box box(String text, Side side) {
        return new Box(text, 1, side, Ink.PLAIN);
    }

    private static List<String> drawn(BoxTable table, int columns) {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8), columns, false);
        table.print(terminal);
        terminal.flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
