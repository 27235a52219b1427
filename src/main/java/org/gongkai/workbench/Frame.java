package org.gongkai.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything the layout shows around a staff page's own content.
 *
 * @param navigation what whoever is signed in may use; empty on the pages of signing in
 * @param name of whoever is signed in; empty on the pages of signing in
 * @param csrf name and value of the field that every form must carry
 * @param notice what the last act came to, shown once
 * @param trail the pages above this one, the farthest first
 */
public record Frame(
        String siteName,
        String title,
        String path,
        List<Group> navigation,
        Optional<String> name,
        String agencyName,
        String posts,
        Token csrf,
        Optional<String> notice,
        List<Entry> trail,
        Words words) {

    public Frame {
        navigation = List.copyOf(navigation);
        trail = List.copyOf(trail);
    }

    public record Entry(String words, String path) {}

    /** The entries of one area; a single one stands for its area. */
    public record Group(String words, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }

        public boolean hasHead() {
            return entries.size() > 1 && !entries.getFirst().words().equals(words);
        }
    }

    public record Token(String field, String header, String value) {}

    /** For {@code aria-current}: whether the entry leads to this page, or to the pages among which it is. */
    public Optional<String> current(Entry entry) {
        if (entry.path().equals(path)) {
            return Optional.of("page");
        }
        return nearest().filter(entry.path()::equals).map(nearest -> "true");
    }

    private Optional<String> nearest() {
        return navigation.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::path)
                .filter(each -> path.startsWith(each) && (!each.equals(Home.PATH) || path.equals(Home.PATH)))
                .max(Comparator.comparingInt(String::length));
    }

    /** The page's title without that of the page above it, which the trail names already. */
    public String here() {
        var above = trail.isEmpty() ? "" : " - " + trail.getLast().words();
        return trail.isEmpty() || !title.endsWith(above) ? title : title.substring(0, title.length() - above.length());
    }

    /** The same page with the pages above it, the farthest first. */
    public Frame below(Entry... above) {
        return new Frame(
                siteName, title, path, navigation, name, agencyName, posts, csrf, notice, List.of(above), words);
    }
}
