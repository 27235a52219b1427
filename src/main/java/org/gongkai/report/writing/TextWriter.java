package org.gongkai.report.writing;

/** Writes a text in the faces and sizes of the report. The same text gives the same bytes. */
public final class TextWriter {

    private TextWriter() {}

    /** @throws IllegalArgumentException for a format that holds no text of this kind */
    public static byte[] write(TextDocument text, OutputFormat format) {
        return switch (format) {
            case DOCX -> TextDocx.write(text);
            case OFD -> TextOfd.write(text);
            case PDF -> TextPdf.write(text);
            case XLSX -> TextXlsx.write(text);
            case JSON, HTML -> throw new IllegalArgumentException("no text in " + format);
        };
    }
}
