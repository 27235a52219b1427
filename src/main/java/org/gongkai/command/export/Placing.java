package org.gongkai.command.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;

/**
 * Puts finished files in place: what pages need before the pages, and takes away last what is no more, so that whoever reads meanwhile never finds
 * half a page, nor one that leads nowhere.
 */
record Placing(ExportFolder folder) {

    /** How many files were written, left alone and taken away. */
    record Count(int written, int unchanged, int removed) {}

    Count of(Drafts drafts) throws IOException {
        var before = folder.before();
        var next = drafts.manifest();
        folder.note(before.changingTo(next));
        var written = 0;
        for (var file : inOrder(drafts)) {
            var same = before.of(file).filter(former -> former.sha256().equals(sum(next, file)));
            if (same.isPresent() && folder.has(same.get())) {
                Files.delete(Objects.requireNonNull(drafts.bodies().get(file)));
            } else {
                folder.put(Objects.requireNonNull(drafts.bodies().get(file)), file);
                written++;
            }
        }
        var removed = 0;
        for (var former : before.files().keySet()) {
            if (!drafts.has(former)) {
                folder.remove(former);
                removed++;
            }
        }
        folder.note(next);
        return new Count(written, next.files().size() - written, removed);
    }

    private static Iterable<String> inOrder(Drafts drafts) {
        var files = new ArrayList<>(drafts.bodies().keySet());
        files.sort(
                Comparator.comparing((String file) -> file.endsWith(".html")).thenComparing(Comparator.naturalOrder()));
        return files;
    }

    private static String sum(Manifest manifest, String file) {
        return manifest.of(file).orElseThrow().sha256();
    }
}
