package org.gongkai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTests {

    @ParameterizedTest
    @CsvSource({
        "云河市人民政府, 云河市人民政府",
        "'云河市财政局（国资委）', 云河市财政局国资委",
        "../../etc/passwd, etcpasswd",
        "'<b>局</b>?x=1#y', b局bx1y",
        "'%2e%2e局', 2e2e局"
    })
    void slugKeepsLettersAndDigitsOnly(String name, String slug) {
        assertThat(Agency.slugOf(name)).isEqualTo(slug);
    }

    @Test
    void slugOfAnEndlessNameEnds() {
        assertThat(Agency.slugOf("局".repeat(1000))).hasSize(80);
    }

    @Test
    void nameWithoutALetterHasNoSlug() {
        assertThatThrownBy(() -> Agency.slugOf("../?#")).isInstanceOf(IllegalArgumentException.class);
    }
}
