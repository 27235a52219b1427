package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.gongkai.platform.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilenceTests {

    @TempDir
    private Path folder;

    /** PDFBox warns about a font that is not in the file. */
    @Test
    void nothingThatLibrariesLogStandsBetweenTheLinesOfAnAnswer() throws IOException, InterruptedException {
        var file = folder.resolve("report.pdf");
        write(file);

        try (var child = ChildJvm.of(folder, Map.of(), "org.gongkai.Gongkai", "check", "--json", file.toString())) {
            assertThat(child.ended()).isEqualTo(Exit.FOUND);
            assertThat(child.output()).startsWith("[").doesNotContain("WARN", "SLF4J");
        }
    }

    private static void write(Path file) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("2023");
                content.endText();
            }
            pdf.save(file.toFile());
        }
    }
}
