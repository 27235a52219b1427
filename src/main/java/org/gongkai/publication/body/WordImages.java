package org.gongkai.publication.body;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The images that a Word document shows, in the order in which it does. */
final class WordImages {

    private static final int MOST = 100;
    private static final int LARGEST = 20 << 20;
    private static final Pattern SHOWN = Pattern.compile("r:(?:embed|id)=\"(rId\\d{1,6})\"");
    private static final String MEDIA = "<Relationship\\b(?=[^>]*Id=\"%s\")[^>]*Target=\"(media/[\\w.-]{1,80})\"";

    private WordImages() {}

    static List<byte[]> of(Path file) throws IOException {
        var images = new ArrayList<byte[]>();
        try (var archive = new ZipFile(file.toFile())) {
            var relations = text(archive, "word/_rels/document.xml.rels");
            var shown = SHOWN.matcher(text(archive, "word/document.xml"));
            while (shown.find() && images.size() < MOST) {
                var media = Pattern.compile(MEDIA.formatted(shown.group(1))).matcher(relations);
                if (media.find()) {
                    add(archive, "word/" + media.group(1), images);
                }
            }
        }
        return images;
    }

    private static void add(ZipFile archive, String part, List<byte[]> images) throws IOException {
        var entry = archive.getEntry(part);
        if (entry != null) {
            try (var content = archive.getInputStream(entry)) {
                var bytes = content.readNBytes(LARGEST + 1);
                if (bytes.length <= LARGEST) {
                    images.add(bytes);
                }
            }
        }
    }

    private static String text(ZipFile archive, String part) throws IOException {
        var entry = archive.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LARGEST), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
