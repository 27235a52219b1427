package org.gongkai.report.writing;

import org.gongkai.report.model.Report;

/** Writes a report in any format. The same report gives the same bytes; nothing outside the program is read. */
public final class ReportWriter {

    private ReportWriter() {}

    public static byte[] write(Report report, OutputFormat format) {
        return switch (format) {
            case DOCX -> DocxReport.write(report);
            case OFD -> OfdReport.write(report);
            case PDF -> PdfReport.write(report);
            case XLSX -> XlsxReport.write(report);
            case JSON -> JsonReport.write(report);
            case HTML -> HtmlReport.write(report);
        };
    }

    /** A name to save the report under, such as “临江市审计局2023年政府信息公开工作年度报告.docx”; safe on every system. */
    public static String fileName(Report report, OutputFormat format) {
        return FileName.of(report, format);
    }
}
