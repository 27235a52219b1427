package org.gongkai.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.report.writing.TextDocument.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextWriterTests {

    private static final TextDocument TEXT = new TextDocument(
            "临江市审计局审计项目管理办法",
            List.of(
                    new TextDocument.Heading("第一章 总则"),
                    new TextDocument.Paragraph("第一条 为了加强审计项目管理，制定本办法。"),
                    new TextDocument.Table(List.of(
                            List.of(new Cell("类别", 1, 2, true), new Cell("资金", 2, 1, true)),
                            List.of(new Cell("到位", 1, 1, true), new Cell("支出", 1, 1, true)),
                            List.of(
                                    new Cell("青石县", 1, 1, false),
                                    new Cell("6240", 1, 1, false),
                                    new Cell("5928", 1, 1, false))))));

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "OFD"})
    void whatIsWrittenReadsBack(OutputFormat format) throws UnreadableDocumentException {
        var text = read(format).blocks().stream()
                .map(block -> block instanceof Paragraph(var line) ? line : "")
                .collect(Collectors.joining());

        assertThat(text.replace(" ", "")).contains("第一章总则", "第一条为了加强审计项目管理，制定本办法。");
        assertThat(TextWriter.write(TEXT, format)).isEqualTo(TextWriter.write(TEXT, format));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "XLSX"})
    void tablesKeepTheirSpans(OutputFormat format) throws UnreadableDocumentException {
        var table = read(format).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(table.cells())
                .contains(
                        new GridCell(0, 0, 2, 1, "类别"),
                        new GridCell(0, 1, 1, 2, "资金"),
                        new GridCell(1, 2, 1, 1, "支出"),
                        new GridCell(2, 1, 1, 1, "6240"));
    }

    @Test
    void dataHoldsNoText() {
        assertThatThrownBy(() -> TextWriter.write(TEXT, OutputFormat.JSON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document read(OutputFormat format) throws UnreadableDocumentException {
        return Documents.read("a." + format.extension(), TextWriter.write(TEXT, format), Limits.DEFAULT);
    }
}
