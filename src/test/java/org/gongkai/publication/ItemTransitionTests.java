package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTransitionTests {

    @Test
    void everyStateIsReachedFromADraft() {
        var reached = EnumSet.of(ItemState.DRAFT);
        for (var more = true; more; ) {
            more = Transition.ALL.stream().filter(each -> reached.contains(each.from())).toList().stream()
                    .anyMatch(each -> reached.add(each.to()));
        }
        assertThat(reached).containsExactly(ItemState.values());
    }

    @Test
    void everyActLeadsSomewhere() {
        var used = Stream.concat(
                Transition.ALL.stream().map(Transition::act),
                Beginning.ALL.stream().map(Beginning::act));
        assertThat(used).contains(ItemAct.values());
    }

    @Test
    void anActLeadsFromAStateToOneStateOnly() {
        assertThat(Transition.ALL.stream().map(each -> each.from() + " " + each.act()))
                .doesNotHaveDuplicates();
    }

    /** The one door to the public has the signatures before it. */
    @Test
    void nothingIsPublishedButWhatHasBeenSigned() {
        assertThat(Transition.ALL.stream().filter(each -> each.to() == ItemState.PUBLISHED))
                .isNotEmpty()
                .allMatch(each -> each.from() == ItemState.SIGNED || each.from() == ItemState.SCHEDULED);
        assertThat(Transition.ALL.stream()
                        .filter(each -> each.to() == ItemState.SIGNED || each.to() == ItemState.SCHEDULED)
                        .filter(each -> each.from() != ItemState.SIGNED && each.from() != ItemState.SCHEDULED))
                .isNotEmpty()
                .allMatch(each -> each.act() == ItemAct.SIGN);
    }

    @ParameterizedTest
    @EnumSource(ItemState.class)
    void onlyADraftIsOpen(ItemState state) {
        assertThat(state.isOpen()).isEqualTo(state == ItemState.DRAFT);
    }
}
