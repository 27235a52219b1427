package org.gongkai.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gongkai.platform.Setting;
import org.gongkai.platform.StartFailure;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void variableBecomesTheProperty() {
        assertThat(Settings.read(Map.of("GONGKAI_PORT", " 9000 ", "PATH", "/bin")))
                .isEqualTo(Map.of("server.port", "9000"));
    }

    @Test
    void misspeltVariableIsRefusedNamingTheNearest() {
        assertThatThrownBy(() -> Settings.read(Map.of("GONGKAI_PROT", "9000")))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.details()).containsExactly("GONGKAI_PROT", "GONGKAI_PORT"));
    }

    @Test
    void emptyVariableCountsAsNotSet() {
        assertThat(Settings.read(Map.of("GONGKAI_PORT", ""))).isEmpty();
    }

    @Test
    void externalServerIsNamedWholeOrNotAtAll() {
        assertThatThrownBy(() -> Settings.read(Map.of("GONGKAI_DATABASE_URL", "jdbc:postgresql://db/gongkai")))
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        refused -> assertThat(refused.details()).containsExactly(Setting.GONGKAI_DATABASE_USER));
    }

    @Test
    void everyReasonHasWordsInBothLanguages() {
        var failure = new StartFailure("unknown-setting", "GONGKAI_PROT", "GONGKAI_PORT");
        assertThat(PlainReport.of(failure)).contains("未知的设置项 GONGKAI_PROT").contains("Did you mean GONGKAI_PORT?");
    }
}
