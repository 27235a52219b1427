package org.gongkai.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/",
                "/",
                "/desk/reports/7/preview.docx",
                "/desk/supervision/2024/?at=3&name=%E5%B1%80&back=//x",
                "/reports/%E4%B8%B4%E6%B1%9F%E5%B8%82/2024/"
            })
    void pageOfThisSiteIsLedBackTo(String asked) {
        assertThat(OwnPath.orHome(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//other.example",
                "https://other.example",
                "/.//other.example",
                "/desk/..//other.example",
                "/..//other.example",
                "/desk//other.example",
                "/%2e//other.example",
                "/desk/%2F/other.example",
                "/%5cother.example",
                "/\\other.example",
                "/%09/other.example",
                "/desk;x=/..//other.example",
                "javascript:alert(1)",
                "desk/"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(OwnPath.orHome(asked)).isEqualTo(OwnPath.HOME);
    }
}
