package org.gongkai.publication.register.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.junit.jupiter.api.Test;

class SheetReadingTests {

    @Test
    void aTableOfCommasAloneIsRefusedAndNotCutOff() {
        var head = String.join(",", SheetColumns.DOCUMENTS.headings());
        var line = "\n规章,某办法,,2024-01-02,,,,公报";

        var whole = SheetReading.read("表.csv", (head + line).getBytes(UTF_8), SheetColumns.DOCUMENTS);
        var hostile = (head + line + "\n" + ",".repeat(100_000)).getBytes(UTF_8);
        var refused = SheetReading.read("表.csv", hostile, SheetColumns.DOCUMENTS);

        assertThat(whole.rows()).hasSize(1);
        assertThat(refused).isEqualTo(ReadSheet.refused(RegisterFault.of("file", Reason.FILE_UNREADABLE)));
    }
}
