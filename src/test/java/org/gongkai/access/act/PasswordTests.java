package org.gongkai.access.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.access.act.PasswordChange.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordTests {

    @ParameterizedTest
    @ValueSource(strings = {"four plain words here", "公开是原则不公开是例外", "aaaaaaaaab", "zhang.shenzhi 2026"})
    void longPasswordWillDoWhateverItIsMadeOf(String password) {
        assertThat(PasswordRule.faultOf(password, "zhang.shenzhi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "九个字不够长的口令, TOO_SHORT",
        "zhang.shenzhi, SAME_AS_NAME",
        "ZHANG.SHENZHI, SAME_AS_NAME",
        "zhang.shenzhizhang.shenzhi, SAME_AS_NAME",
        "1234567890, TOO_COMMON",
        "Password123, TOO_COMMON",
        "ｑｗｅｒｔｙｕｉｏｐ, TOO_COMMON",
        "adminadminadmin, TOO_COMMON",
        "aaaaaaaaaaaa, TOO_COMMON",
        "abababababab, TOO_COMMON"
    })
    void passwordThatIsTriedFirstWillNotDo(String password, Fault fault) {
        assertThat(PasswordRule.faultOf(password, "zhang.shenzhi")).contains(fault);
    }

    @Test
    void unknownNameCostsAsMuchAsAKnownOne() {
        var counted = new Counted();
        var check = new PasswordCheck(counted);
        var encoded = check.encode("a long password");
        counted.compared.set(0);

        assertThat(check.matches("a long password", Optional.of(encoded))).isTrue();
        assertThat(counted.compared).hasValue(1);
        assertThat(check.matches("a long password", Optional.empty())).isFalse();
        assertThat(counted.compared).hasValue(2);
        assertThat(check.matches("nobody has this password", Optional.empty())).isFalse();
    }

    @Test
    void oneTimePasswordsDiffer() {
        assertThat(OneTimePassword.make())
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .isNotEqualTo(OneTimePassword.make());
    }

    /** Counts how often it is asked. */
    private static final class Counted implements PasswordEncoder {
        private final AtomicInteger compared = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "encoded " + password;
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            compared.incrementAndGet();
            return encode(password).equals(encoded);
        }
    }
}
