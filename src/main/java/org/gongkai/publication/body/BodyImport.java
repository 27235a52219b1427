package org.gongkai.publication.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Limits;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.StoredFile;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Makes bodies of files: Word, Excel, PDF, OFD, pages and text. What cannot be taken over is said. */
@Component
public class BodyImport {

    private final FileStore store;
    private final BodyPictures pictures;

    BodyImport(FileStore store, BodyPictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    /** @throws UnreadableDocumentException with words of the bundle {@code messages.document} */
    public Imported of(Actor actor, AgencyId agency, String name, StoredFile file) throws IOException {
        return of(actor, agency, name, store.bytes(file));
    }

    /** @throws UnreadableDocumentException with words of the bundle {@code messages.document} */
    public Imported of(Actor actor, AgencyId agency, String name, byte[] content) throws IOException {
        if (isCsv(name)) {
            return new Imported("", Body.clean(BlocksHtml.of(CsvTable.of(content))), List.of());
        }
        var pictured = Documents.pictured(name, content, Limits.DEFAULT);
        var document = pictured.document();
        return switch (document.format()) {
            case HTML -> new Imported(document.title(), page(content), List.of(Message.of("import.html")));
            case DOCX -> pictures.of(actor, agency, pictured);
            case DOC, PDF, OFD -> plain(document, Message.of("import." + key(document.format())));
            case XLSX, XLS, TEXT -> plain(document);
            case JSON -> throw new UnreadableDocumentException(Message.of("document.unknown-kind"));
        };
    }

    /** For showing a file in place; nothing is kept of it. */
    public String shown(String name, byte[] content) throws IOException {
        if (isCsv(name)) {
            return Body.clean(BlocksHtml.of(CsvTable.of(content)));
        }
        var document = Documents.read(name, content, Limits.DEFAULT);
        return document.format() == FileFormat.HTML ? page(content) : Body.clean(BlocksHtml.of(document.blocks()));
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String key(FileFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static Imported plain(Document document, Message... notes) {
        return new Imported(document.title(), Body.clean(BlocksHtml.of(document.blocks())), List.of(notes));
    }

    private static String page(byte[] content) throws IOException {
        var page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        return Body.clean(Article.of(page).orElseGet(page::body).html());
    }
}
