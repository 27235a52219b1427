package org.gongkai.publication.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a folder: each file one item, its folder the column; or each saved page one item with what the page tells. */
final class FileRows implements RowSource {

    private static final long LARGEST_PAGE = 20L << 20;

    private final Folder folder;
    private final ImportKind kind;
    private final List<String> names;
    private int at;

    FileRows(Folder folder, ImportKind kind) throws UnreadableSourceException {
        this.folder = folder;
        this.kind = kind;
        this.names = folder.names().stream().filter(this::isOne).toList();
        if (names.isEmpty()) {
            throw new UnreadableSourceException(kind == ImportKind.PAGES ? "source.no-pages" : "source.no-documents");
        }
    }

    private boolean isOne(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return kind == ImportKind.PAGES
                ? lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".shtml")
                : lower.matches(".*\\.(docx?|wps|pdf|ofd|html?|txt)");
    }

    @Override
    public void skip(int rows) {
        at = Math.min(names.size(), at + rows);
    }

    @Override
    public List<SourceRow> next(int atMost) throws IOException {
        var rows = new ArrayList<SourceRow>();
        while (rows.size() < atMost && at < names.size()) {
            var name = names.get(at++);
            rows.add(new SourceRow(at, name, kind == ImportKind.PAGES ? page(name) : file(name)));
        }
        return rows;
    }

    private Map<ImportField, String> page(String name) throws IOException {
        var content = folder.read(name, LARGEST_PAGE);
        if (content.isEmpty()) {
            return Map.of();
        }
        var page = SavedPage.of(PageText.of(content.get()));
        var values = page.values();
        var linked = page.links().stream()
                .map(link -> beside(name, link))
                .filter(folder.names()::contains)
                .toList();
        if (!linked.isEmpty()) {
            values.put(ImportField.ATTACHMENTS, String.join("\n", linked));
        }
        return values;
    }

    private static Map<ImportField, String> file(String name) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        var slash = name.lastIndexOf('/');
        var last = name.substring(slash + 1);
        var named = DayOfFile.ofName(last.substring(0, last.lastIndexOf('.')));
        values.put(ImportField.TITLE, named.title());
        named.day().ifPresent(day -> values.put(ImportField.WRITTEN_ON, day));
        values.put(ImportField.BODY_FILE, name);
        if (slash > 0) {
            var path = name.substring(0, slash);
            values.put(ImportField.COLUMN, path.substring(path.lastIndexOf('/') + 1));
        }
        return values;
    }

    /** The name of a file that a page links to, from the top of the folder. */
    static String beside(String page, String link) {
        var path = new ArrayList<String>();
        var slash = page.lastIndexOf('/');
        if (slash > 0) {
            path.addAll(List.of(page.substring(0, slash).split("/")));
        }
        for (var part : link.split("[?#]")[0].split("/")) {
            if (part.equals("..")) {
                if (path.isEmpty()) {
                    return "";
                }
                path.removeLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                path.add(part);
            }
        }
        return String.join("/", path);
    }

    @Override
    public Folder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
