package org.gongkai.publication.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.file.FilePreview;
import org.gongkai.publication.open.ItemView.File;

/** The files of an item as links, each with its kind and size. */
final class Files {

    private static final int STEP = 1024;
    private static final Set<String> OPEN = Set.of("application/pdf", "image/png", "image/jpeg", "image/gif");

    private Files() {}

    /** @param folder address below which they lie */
    static List<File> of(String folder, ItemContent content) {
        var files = new ArrayList<File>();
        for (var attachment : content.attachments()) {
            files.add(file(folder + "files/" + (files.size() + 1) + "/", attachment));
        }
        return files;
    }

    private static File file(String path, Attachment attachment) {
        var name = attachment.name();
        var type = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new File(
                name,
                path + name,
                type,
                attachment.mediaType(),
                size(attachment.size()),
                OPEN.contains(attachment.mediaType()),
                Optional.of(path + "preview/").filter(address -> FilePreview.isPage(attachment)));
    }

    private static String size(long bytes) {
        return bytes < (long) STEP * STEP
                ? Math.ceilDiv(bytes, STEP) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }
}
