package org.gongkai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.access.act.KeepAccount.Measure;
import org.gongkai.access.act.PasswordChange.Fault;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.platform.Power;
import org.gongkai.workbench.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages look these words up by what they find. */
class AccessWordsTests {

    static Stream<String> keys() {
        return Stream.of(
                        keys(
                                "power.",
                                Arrays.stream(Power.values())
                                        .filter(power -> power != Power.PUBLIC && power != Power.SIGNED_IN)),
                        keys("way.", Arrays.stream(Way.values())),
                        keys("measure.", Arrays.stream(Measure.values())),
                        keys("password.unfit.", Arrays.stream(Fault.values())))
                .flatMap(each -> each);
    }

    private static Stream<String> keys(String prefix, Stream<? extends Enum<?>> values) {
        return values.map(
                value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyOneHasItsWords(String key) {
        assertThat(Words.in("access").has(key)).isTrue();
    }
}
