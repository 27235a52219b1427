package org.gongkai.access.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTests {

    @Test
    void everySecretIsAnother() {
        assertThat(Stream.generate(Secret::made).limit(100).map(Secret::text)).doesNotHaveDuplicates();
    }

    @Test
    void secretIsFoundAgainByWhatIsKeptOfIt() {
        var made = Secret.made();

        assertThat(Secret.of(made.text()).orElseThrow().sha256()).isEqualTo(made.sha256());
    }

    @Test
    void secretIsNotPrinted() {
        var made = Secret.made();

        assertThat(made.toString()).doesNotContain(made.text()).startsWith(made.prefix());
        assertThat(made.prefix()).hasSizeLessThan(made.text().length() / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gk_",
                "Bearer",
                "gk_' or '1'='1",
                "gk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "gk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u0000"
            })
    void whatCannotBeAKeyIsNone(String shown) {
        assertThat(Secret.of(shown)).isEmpty();
    }
}
