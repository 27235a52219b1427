package org.gongkai.organisation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template filled in, as somebody would. */
public final class AWorkbook {

    private final XSSFWorkbook workbook;

    private AWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static AWorkbook ofTheTemplate() {
        try {
            return new AWorkbook(new XSSFWorkbook(new ByteArrayInputStream(WorkbookTemplate.write())));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** One more row; cells in the order of the columns. */
    public AWorkbook with(SheetKind kind, String... cells) {
        var sheet = workbook.getSheet(kind.title());
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var index = 0; index < cells.length; index++) {
            row.createCell(index).setCellValue(cells[index]);
        }
        return this;
    }

    public AWorkbook changed(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
