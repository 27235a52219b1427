package org.gongkai.report.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongkai.report.document.Document;
import org.gongkai.report.document.DocumentReader;
import org.gongkai.report.document.FileFormat;
import org.gongkai.report.document.Limits;
import org.gongkai.report.document.UnreadableDocumentException;
import org.gongkai.report.model.Message;

/** Takes PDF files with a text layer apart. Annotations, scripts, attachments and links are never looked at. */
public final class PdfReader implements DocumentReader {

    static {
        FontMappers.set(new NoSystemFonts());
    }

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        try (var pdf = open(content, limits)) {
            var quota = new Quota(limits);
            quota.pages(pdf.getNumberOfPages());
            var blocks = Flow.of(layouts(pdf, quota), quota);
            if (blocks.isEmpty()) {
                throw refused("page.no-text");
            }
            return new Document(name, FileFormat.PDF, title(pdf), blocks);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Message.of("page.locked"), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Message.of("page.broken"), e);
        }
    }

    private static PDDocument open(byte[] content, Limits limits) throws IOException {
        return Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.bytes()).streamCache);
    }

    private static List<PageLayout> layouts(PDDocument pdf, Quota quota) throws IOException {
        var layouts = new ArrayList<PageLayout>();
        for (var page : pdf.getPages()) {
            quota.time();
            layouts.add(PageLayout.of(new PdfPageContent(page, quota).read(), quota));
        }
        return layouts;
    }

    private static String title(PDDocument pdf) {
        var title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : title.strip();
    }

    private static UnreadableDocumentException refused(String key) {
        return new UnreadableDocumentException(Message.of(key));
    }
}
