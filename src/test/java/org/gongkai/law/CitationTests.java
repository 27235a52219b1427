package org.gongkai.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTests {

    @Test
    void statutesAreCitedByTitleAndNoticesByNumber() {
        assertThat(new Citation(Source.REGULATION, "第四十七条")).hasToString("《中华人民共和国政府信息公开条例》第四十七条");
        assertThat(new Citation(Source.ANNUAL_REPORT_NOTICE, "")).hasToString("国办公开办函〔2021〕30号");
    }

    @Test
    void aBareNumberStandsApartFromTheDocumentNumber() {
        assertThat(new Citation(Source.ANNUAL_REPORT_NOTICE, "一（二）")).hasToString("国办公开办函〔2021〕30号 一（二）");
        assertThat(new Citation(Source.ANNUAL_REPORT_NOTICE, "附件第三部分")).hasToString("国办公开办函〔2021〕30号附件第三部分");
    }
}
