package org.gongkai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads Word files of 97 to 2003 (.doc), which WPS writes too. */
record DocReader(Landmarks landmarks) implements DocumentReader {

    private static final char SOFT_RETURN = '\u000b';
    private static final char PAGE_BREAK = '\u000c';
    private static final char FIXED_HYPHEN = '\u001e';

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var allowance = new Allowance(name, limits, landmarks);
        try (var document = new HWPFDocument(new ByteArrayInputStream(content))) {
            allowance.look();
            var flow = new Flow();
            new Body(allowance).range(document.getRange(), 0, flow);
            var blocks = new Blocks(allowance);
            FoundTable.into(blocks, flow.contents());
            return blocks.document(FileFormat.DOC, "");
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw Refusal.ENCRYPTED.of(e);
        } catch (OldFileFormatException e) {
            throw Refusal.OLD_OFFICE.of(e);
        } catch (IOException | RuntimeException e) {
            // POI throws whatever a broken structure leads it into.
            throw Refusal.BROKEN.of(e);
        }
    }

    /** Walks ranges of text, which hold tables, which hold ranges again. */
    private record Body(Allowance allowance) {

        void range(Range range, int level, Flow flow) throws UnreadableDocumentException {
            for (var i = 0; i < range.numParagraphs(); i++) {
                allowance.look();
                var paragraph = range.getParagraph(i);
                if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                    var table = range.getTable(paragraph);
                    flow.table(table(table, level + 1));
                    i += Math.max(0, table.numParagraphs() - 1);
                } else {
                    flow.text(text(paragraph));
                    flow.lineBreak();
                }
            }
        }

        private FoundTable table(Table table, int level) throws UnreadableDocumentException {
            allowance.nesting(level);
            var columns = DocColumns.of(table);
            var grid = new GridBuilder();
            for (var i = 0; i < table.numRows(); i++) {
                row(table.getRow(i), columns, level, grid);
            }
            return grid.build();
        }

        private void row(TableRow row, DocColumns columns, int level, GridBuilder grid)
                throws UnreadableDocumentException {
            grid.row();
            for (var i = 0; i < row.numCells(); i++) {
                allowance.cell();
                var cell = row.getCell(i);
                grid.moveTo(columns.start(cell));
                var span = columns.span(cell);
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    grid.widen(span);
                } else if (!continues(cell) || !grid.extend(span)) {
                    var flow = new Flow();
                    range(cell, level, flow);
                    grid.cell(span, 1, flow.contents());
                }
            }
        }

        private static boolean continues(TableCell cell) {
            return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        }

        /** The text as it shows: no field codes, no deleted or hidden runs. */
        private static String text(Paragraph paragraph) {
            var text = new StringBuilder();
            for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
                var run = paragraph.getCharacterRun(i);
                if (!run.isMarkedDeleted() && !run.isVanished() && !run.isSymbol()) {
                    text.append(run.text());
                }
            }
            return Range.stripFields(text.toString())
                    .replace(SOFT_RETURN, '\n')
                    .replace(PAGE_BREAK, '\n')
                    .replace(FIXED_HYPHEN, '-')
                    .replace('\r', '\n');
        }
    }
}
