package org.gongkai.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.workbench.TodoList.Todo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodoViewTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 30);

    @Test
    void mostUrgentComesFirstAndWhatHasNoDateLast() {
        var view = TodoView.of(List.of(due(null), due("2024-02-20"), due("2024-01-27"), due("2024-01-31")), TODAY, 1);

        assertThat(view.shown())
                .extracting(Todo::title)
                .containsExactly("2024-01-27", "2024-01-31", "2024-02-20", "none");
        assertThat(view.late()).isEqualTo(1);
        assertThat(view.soon()).isEqualTo(1);
    }

    @Test
    void nothingToDoIsOnePage() {
        var view = TodoView.of(List.of(), TODAY, 7);

        assertThat(view.shown()).isEmpty();
        assertThat(view.pages()).isEqualTo(new Pages(1, 0, 50));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 451", "11, 451", "-3, 1", "2147483647, 451"})
    void fiveHundredThingsAreTenPages(int asked, int first) {
        var todos = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> new Todo(String.valueOf(i), "", Optional.of(TODAY.plusDays(i)), "/"))
                .toList();

        var view = TodoView.of(todos, TODAY, asked);

        assertThat(view.pages().last()).isEqualTo(10);
        assertThat(view.shown()).hasSize(50);
        assertThat(view.shown().getFirst().title()).isEqualTo(String.valueOf(first));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-11, 还有 12 天, later",
        "2024-02-02, 还有 3 天, soon",
        "2024-01-30, 今天到期, soon",
        "2024-01-27, 逾期 3 天, late",
        "2023-01-30, 逾期 365 天, late"
    })
    void daysAreToldInWords(LocalDate due, String words, String tone) {
        var left = new DaysLeft(due, TODAY);

        assertThat(left.words()).isEqualTo(words);
        assertThat(left.tone()).isEqualTo(tone);
    }

    private static Todo due(String day) {
        return new Todo(day == null ? "none" : day, "", Optional.ofNullable(day).map(LocalDate::parse), "/");
    }
}
