package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceRowTests {

    /** Workbooks of the old kind and broken text files hold U+0000, which PostgreSQL takes in no text. */
    @Test
    void holdsTextAloneWithItsLinesAndTabs() {
        var row =
                new SourceRow(1, "甲\0.html", Map.of(ImportField.TITLE, "通\0知\u0007", ImportField.BODY, "一\r\n二\t𠮷\0"));

        assertThat(row.place()).isEqualTo("甲.html");
        assertThat(row.of(ImportField.TITLE)).contains("通知");
        assertThat(row.of(ImportField.BODY)).contains("一\r\n二\t𠮷");
    }
}
