package org.gongkai.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentReader;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/** Takes PDF files with a text layer apart. Annotations, scripts, attachments and links are never looked at. */
public final class PdfReader implements DocumentReader {

    static {
        FontMappers.set(new NoSystemFonts());
    }

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var quota = new Quota(limits);
        try {
            new PackedStreams(content, limits, quota).check();
            return read(name, content, limits, quota);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Message.of("page.locked"), e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof UnreadableDocumentException told ? told : broken(e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(Message.of("page.too-large"), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw broken(e);
        }
    }

    private static Document read(String name, byte[] content, Limits limits, Quota quota) throws IOException {
        try (var pdf = open(content, limits)) {
            var blocks = Flow.of(layouts(pdf, limits, quota), quota);
            if (blocks.isEmpty()) {
                throw new UnreadableDocumentException(Message.of("page.no-text"));
            }
            return new Document(name, FileFormat.PDF, title(pdf), blocks);
        }
    }

    private static PDDocument open(byte[] content, Limits limits) throws IOException {
        return Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(limits.bytes()).streamCache);
    }

    private static List<PageLayout> layouts(PDDocument pdf, Limits limits, Quota quota) throws IOException {
        var streams = new UsedStreams(limits, quota, pdf.isEncrypted());
        var layouts = new ArrayList<PageLayout>();
        for (var page : pdf.getPages()) {
            quota.pages(layouts.size() + 1);
            quota.time();
            streams.check(page.getCOSObject());
            // Those inherited from above the page as well.
            if (page.getResources() != null) {
                streams.check(page.getResources().getCOSObject());
            }
            layouts.add(PageLayout.of(new PdfPageContent(page, quota).read(), quota));
        }
        return layouts;
    }

    private static String title(PDDocument pdf) {
        var title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : title.strip();
    }

    private static UnreadableDocumentException broken(Throwable cause) {
        return new UnreadableDocumentException(Message.of("page.broken"), cause);
    }
}
