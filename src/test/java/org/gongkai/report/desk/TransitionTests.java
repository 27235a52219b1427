package org.gongkai.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTests {

    @Test
    void everyStateIsReachedFromTheBeginning() {
        var reached = EnumSet.noneOf(DeskState.class);
        Beginning.ALL.forEach(each -> reached.add(each.state()));
        for (var more = true; more; ) {
            more = Transition.ALL.stream().filter(each -> reached.contains(each.from())).toList().stream()
                    .anyMatch(each -> reached.add(each.to()));
        }
        assertThat(reached).containsExactly(DeskState.values());
    }

    @Test
    void everyActLeadsSomewhere() {
        var used = Stream.concat(
                Transition.ALL.stream().map(Transition::act),
                Beginning.ALL.stream().map(Beginning::act));
        assertThat(used).contains(DeskAct.values());
    }

    @Test
    void anActLeadsFromAStateToOneStateOnly() {
        assertThat(Transition.ALL.stream().map(each -> each.from() + " " + each.act()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(DeskState.class)
    void onlyWhatIsReplacedIsAtAnEnd(DeskState state) {
        var ends = Transition.ALL.stream().noneMatch(each -> each.from() == state);
        assertThat(ends).isEqualTo(state == DeskState.CORRECTED);
    }

    /** What the supervising office has can no longer be typed into, and what is open it does not have. */
    @Test
    void nothingIsOpenAndFiledAtOnce() {
        assertThat(Arrays.stream(DeskState.values()).filter(DeskState::isOpen))
                .isNotEmpty()
                .noneMatch(DeskState::isWithSupervisor);
    }
}
