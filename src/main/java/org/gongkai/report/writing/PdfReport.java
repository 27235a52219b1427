package org.gongkai.report.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.gongkai.report.model.Report;

/**
 * A report as a tagged PDF with the looks of the Word form, set from the same markup as the page. The faces are
 * embedded, only the glyphs used; nothing is loaded from anywhere; no time of writing is kept.
 */
final class PdfReport {

    private static final String STYLESHEET = HtmlReport.resource("report-paged.css");
    private static final String METADATA = HtmlReport.resource("pdf-metadata.xml");

    private PdfReport() {}

    static byte[] write(Report report) {
        return write(
                report.title(), widths(report), markup -> HtmlReport.article(report, markup, HtmlTables::renderPaged));
    }

    /** A PDF of these looks with other contents. */
    static byte[] write(String title, String looks, Consumer<Markup> article) {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText(Face.PLACEHOLDER)
                .withProducer("Gongkai")
                .withHtmlContent(page(title, looks, article), null);
        builder.useFont(() -> new ByteArrayInputStream(Face.REGULAR.bytes()), "body", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(Face.BOLD.bytes()), "heading", 400, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                return finish(document, title);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String title, String looks, Consumer<Markup> article) {
        var markup = new Markup();
        markup.open("html", "lang", "zh-CN").open("head");
        markup.element("title", title);
        markup.empty("meta", "name", "description", "content", title);
        markup.open("style").trusted(STYLESHEET).trusted(looks).close();
        markup.close().open("body");
        article.accept(markup);
        return markup.close().close().toString();
    }

    /** Columns as wide as in the Word form. */
    private static String widths(Report report) {
        var css = new StringBuilder();
        for (var table : report.form().tables()) {
            var key = table.kind().key();
            for (var column = 0; column < table.columns(); column++) {
                css.append(".report-table-")
                        .append(key)
                        .append(" col:nth-child(")
                        .append(column + 1)
                        .append("){width:")
                        .append(table.columnWidths().get(column) / 20.0)
                        .append("pt}");
            }
        }
        return css.toString();
    }

    private static byte[] finish(PDDocument document, String title) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(Printed.clean(title));
        information.setProducer("Gongkai");
        document.setDocumentInformation(information);
        var escaped = new Markup().text(title).toString();
        var metadata = METADATA.replace("{title}", escaped).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
        document.setDocumentId((long) title.hashCode());
        var bytes = new ByteArrayOutputStream(1 << 17);
        document.save(bytes);
        return bytes.toByteArray();
    }
}
