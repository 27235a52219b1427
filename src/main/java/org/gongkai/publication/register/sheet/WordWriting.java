package org.gongkai.publication.register.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a list as a Word file on A4 across: heading, a line below it, the table with its head on every page, a line at the end. */
public final class WordWriting {

    private static final int TITLE_POINTS = 18;
    private static final BigInteger A4_LONG = BigInteger.valueOf(16838);
    private static final BigInteger A4_SHORT = BigInteger.valueOf(11906);

    private WordWriting() {}

    public static byte[] of(String title, String above, List<String> headings, List<List<String>> rows, String below) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            across(document);
            var head = document.createParagraph();
            head.setAlignment(ParagraphAlignment.CENTER);
            var run = head.createRun();
            run.setText(title);
            run.setBold(true);
            run.setFontSize(TITLE_POINTS);
            document.createParagraph().createRun().setText(above);
            table(document, headings, rows);
            document.createParagraph().createRun().setText(below);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void across(XWPFDocument document) {
        var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(A4_LONG);
        size.setH(A4_SHORT);
    }

    private static void table(XWPFDocument document, List<String> headings, List<List<String>> rows) {
        var table = document.createTable(rows.size() + 1, headings.size());
        table.setWidth("100%");
        fill(table.getRow(0), headings, true);
        table.getRow(0).setRepeatHeader(true);
        for (var index = 0; index < rows.size(); index++) {
            fill(table.getRow(index + 1), rows.get(index), false);
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, boolean isHead) {
        row.setCantSplitRow(true);
        for (var column = 0; column < texts.size(); column++) {
            var run = row.getCell(column).getParagraphs().getFirst().createRun();
            run.setText(texts.get(column));
            run.setBold(isHead);
        }
    }
}
