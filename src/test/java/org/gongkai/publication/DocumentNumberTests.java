package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {

    @ParameterizedTest
    @CsvSource({
        "临审发〔2026〕3号, 临审发〔2026〕3号",
        "临审发[2026]3号, 临审发〔2026〕3号",
        "临审发（2026）第03号, 临审发〔2026〕3号",
        "临审发(2026)12号, 临审发〔2026〕12号",
        "临审发【2026】 3 号, 临审发〔2026〕3号",
        "临审发〔２０２６〕３号, 临审发〔2026〕3号",
        "国办公开办函〔2021〕30号, 国办公开办函〔2021〕30号",
        "苏政办函〔2019〕98号, 苏政办函〔2019〕98号",
        "国令第711号, 国令第711号",
        "2026年第3号, 2026年第3号"
    })
    void readsTheVariantsInUse(String typed, String kept) {
        assertThat(DocumentNumber.normalised(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3号", "临审发2026-3", "临审发〔26〕3号", "临审发〔2026〕号", "临审发〔2026〕0号", "关于审计工作的通知"})
    void refusesWhatIsNone(String typed) {
        assertThat(DocumentNumber.normalised(typed)).isEmpty();
    }

    @Test
    void tellsYearAndSerialApart() {
        assertThat(DocumentNumber.of("临审发〔2025〕017号")).isEqualTo(Optional.of(new DocumentNumber("临审发", 2025, 17)));
    }
}
