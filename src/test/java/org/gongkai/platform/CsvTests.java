package org.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noCellBeginsAFormula(String formula) {
        assertThat(Csv.line(formula)).matches("(?s)\"?'.*");
    }

    /** Whoever writes cells asks here; a second list would forget what this one learns. */
    @Test
    void whatBeginsAFormulaIsWrittenOnce() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var holding = new ArrayList<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("＝＋")) {
                    holding.add(file.getFileName().toString());
                }
            }
            assertThat(holding).containsExactly("Csv.java");
        }
    }

    @Test
    void numberStaysANumber() {
        assertThat(Csv.line(-3, "临江市")).isEqualTo("-3,临江市\r\n");
    }

    @Test
    void cellHoldsQuotesCommasAndLineEnds() throws Exception {
        var line = Csv.line("临江市\"审计\"局", "一，二,三", "上\n下", "");

        assertThat(line).isEqualTo("\"临江市\"\"审计\"\"局\",\"一，二,三\",\"上\n下\",\r\n");
        assertThat(Csv.rows(line.getBytes(StandardCharsets.UTF_8), 100))
                .containsExactly(List.of("临江市\"审计\"局", "一，二,三", "上\n下", ""));
    }

    @Property
    void lineIsReadAsItWasWritten(@ForAll @Size(min = 2, max = 6) List<Long> cells) throws CharacterCodingException {
        var line = Csv.line(cells);

        assertThat(Csv.rows((Csv.MARK + line).getBytes(StandardCharsets.UTF_8), 100))
                .containsExactly(cells.stream().map(String::valueOf).toList());
    }

    @Test
    void encodingOfExcelIsRead() throws Exception {
        assertThat(Csv.rows("名称,文号\n办法,〔2026〕3号".getBytes(Charset.forName("GB18030")), 100))
                .containsExactly(List.of("名称", "文号"), List.of("办法", "〔2026〕3号"));
    }

    @Test
    void quoteNeverClosedTakesInTheRest() throws Exception {
        assertThat(Csv.rows("a,\"b\nc,d".getBytes(StandardCharsets.UTF_8), 100))
                .containsExactly(List.of("a", "b\nc,d"));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> Csv.rows(new byte[] {'a', 0, 'b'}, 100)).isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> Csv.rows(new byte[] {(byte) 0xff, (byte) 0xff}, 100))
                .isInstanceOf(CharacterCodingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "a\n%s", "x\"%s", "\"x\"\"\"%s", "\"x\"y\"%s"})
    void noMoreCellsThanAskedForAreRead(String hostile) throws CharacterCodingException {
        var rows = Csv.rows(hostile.formatted(",".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), 50);

        assertThat(rows.stream().mapToInt(List::size).sum()).isEqualTo(50);
    }

    @Test
    void commasAndLineEndsWithinACellAreNoCells() throws Exception {
        assertThat(Csv.rows("\"a,b\nc\"\",\",d,e".getBytes(StandardCharsets.UTF_8), 2))
                .containsExactly(List.of("a,b\nc\",", "d"));
    }
}
