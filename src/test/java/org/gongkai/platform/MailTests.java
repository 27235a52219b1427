package org.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk@example.gov.cn\r\nBcc: other@example.com",
                "clerk@example.gov.cn\nX: y",
                "clerk@example.gov.cn, other@example.com",
                "\"a\\r\\n\"@example.com",
                "<clerk@example.gov.cn>",
                "clerk@localhost",
                "clerk",
                "",
                "clerk@example.gov.cn ",
            })
    void whatIsNoAddressIsRefused(String to) {
        assertThat(Mail.isAddress(to)).isFalse();
        assertThatThrownBy(() -> new Mail(to, "主题", "正文")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subjectOfSeveralLinesIsRefusedAndWordsAreMadeOne() {
        var words = "临江市\r\nBcc: other@example.com\u2028局\u0000";
        assertThatThrownBy(() -> new Mail("clerk@example.gov.cn", words, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Mail.subject(words)).isEqualTo("临江市  Bcc: other@example.com 局");
        assertThat(new Mail("clerk@example.gov.cn", Mail.subject(words), "").subject())
                .doesNotContain("\n");
    }
}
