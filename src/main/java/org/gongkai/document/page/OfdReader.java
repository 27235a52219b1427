package org.gongkai.document.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentReader;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.platform.Message;

/** Takes OFD files (GB/T 33190) apart. Annotations, seals, attachments, fonts and pictures are never looked at. */
public final class OfdReader implements DocumentReader {

    private static final String ROOT = "OFD.xml";

    /** What the entry part says: the file's title and where its documents begin. */
    private record Entry(String title, List<String> documents) {}

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var quota = new Quota(limits);
        try (var parts = OfdPackage.of(content, limits, quota)) {
            var entry = entry(parts);
            var blocks = Flow.of(layouts(parts, entry.documents(), quota), quota);
            if (blocks.isEmpty()) {
                throw new UnreadableDocumentException(Message.of("page.no-text"));
            }
            return new Document(name, FileFormat.OFD, entry.title(), blocks);
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Message.of("page.broken"), e);
        }
    }

    private static Entry entry(OfdPackage parts) throws IOException {
        var title = "";
        var documents = new ArrayList<String>();
        var xml = parts.open(ROOT);
        while (xml.nextElement(0)) {
            switch (xml.name()) {
                case "Title" -> title = xml.text().strip();
                case "DocRoot" -> documents.add(OfdPackage.resolve(ROOT, xml.text()));
                default -> {}
            }
        }
        return new Entry(title, documents);
    }

    private static List<PageLayout> layouts(OfdPackage parts, List<String> roots, Quota quota) throws IOException {
        var layouts = new ArrayList<PageLayout>();
        for (var root : roots) {
            var document = new OfdDocument(parts, root);
            quota.pages(layouts.size() + document.pages().size());
            for (var location : document.pages()) {
                layouts.add(PageLayout.of(new OfdMarks(document, quota).read(location), quota));
            }
        }
        return layouts;
    }
}
