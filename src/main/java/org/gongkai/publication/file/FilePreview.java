package org.gongkai.publication.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.document.safety.FileKind;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.body.BodyImport;
import org.springframework.stereotype.Component;

/** Previews of attachments. Each is made once for a file's content, kept in the store, and read from there by everybody after. */
@Component
public class FilePreview {

    /** Counted up when previews become better, so that all are made anew. */
    private static final int EDITION = 1;

    private static final long LARGEST = 64L << 20;
    private static final Set<FileKind> BY_BROWSER =
            Set.of(FileKind.PDF, FileKind.JPG, FileKind.PNG, FileKind.GIF, FileKind.WEBP, FileKind.MP3, FileKind.MP4);
    private static final Set<FileKind> AS_PAGE = Set.of(
            FileKind.DOC,
            FileKind.DOCX,
            FileKind.XLS,
            FileKind.XLSX,
            FileKind.WPS,
            FileKind.ET,
            FileKind.OFD,
            FileKind.TXT,
            FileKind.CSV,
            FileKind.HTML);

    private final FileStore store;
    private final PreviewRows rows;
    private final BodyImport reading;

    FilePreview(FileStore store, PreviewRows rows, BodyImport reading) {
        this.store = store;
        this.rows = rows;
        this.reading = reading;
    }

    /** Whether a preview is worth a link; making it may still find that the file cannot be shown. */
    public static boolean isPossible(Attachment attachment) {
        return FileKind.ofMediaType(attachment.mediaType())
                .filter(kind -> BY_BROWSER.contains(kind) || AS_PAGE.contains(kind))
                .isPresent();
    }

    /** Whether the preview, if it can be made, is a page of ours. */
    public static boolean isPage(Attachment attachment) {
        return FileKind.ofMediaType(attachment.mediaType())
                .filter(AS_PAGE::contains)
                .isPresent();
    }

    /** Whoever calls has made sure that the reader may have the file. */
    public Preview of(Attachment attachment) throws IOException {
        var kind = FileKind.ofMediaType(attachment.mediaType());
        var file = store.find(attachment.sha256());
        if (kind.isEmpty() || file.isEmpty() || !isPossible(attachment)) {
            return new Preview.NotPossible(Message.of("preview.none"));
        }
        if (BY_BROWSER.contains(kind.get())) {
            return new Preview.ByBrowser();
        }
        var known = rows.find(attachment.sha256(), EDITION);
        return known.isPresent() ? kept(known.get()) : made(attachment.name(), file.get());
    }

    private Preview kept(PreviewRows.Known known) throws IOException {
        if (known.refusal().isPresent()) {
            return new Preview.NotPossible(known.refusal().get());
        }
        var page = known.preview().flatMap(store::find).orElseThrow();
        return new Preview.Page(new String(store.bytes(page), StandardCharsets.UTF_8));
    }

    private Preview made(String name, StoredFile file) throws IOException {
        if (file.size() > LARGEST) {
            return new Preview.NotPossible(Message.of("preview.too-large"));
        }
        try {
            var html = reading.shown(name, store.bytes(file));
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            if (store.store(new ByteArrayInputStream(bytes), bytes.length, "text/html", Actor.SYSTEM.name())
                    instanceof Storing.Stored(var page)) {
                rows.keep(file.sha256(), EDITION, page.sha256());
            }
            return new Preview.Page(html);
        } catch (UnreadableDocumentException unreadable) {
            rows.refuse(file.sha256(), EDITION, unreadable.words());
            return new Preview.NotPossible(unreadable.words());
        }
    }
}
