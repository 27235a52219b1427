package org.gongkai.workbench;

import java.util.List;
import java.util.Optional;

/**
 * Everything the layout shows around a staff page's own content.
 *
 * @param name of whoever is signed in; empty on the pages of signing in
 * @param csrf name and value of the field that every form must carry
 * @param notice what the last act came to, shown once
 */
public record Frame(
        String siteName,
        String title,
        String path,
        List<Entry> navigation,
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

    public record Token(String field, String header, String value) {}

    public boolean isWithin(String target) {
        return target.equals("/desk/") ? path.equals(target) : path.startsWith(target);
    }

    public Frame below(Entry... above) {
        return new Frame(
                siteName, title, path, navigation, name, agencyName, posts, csrf, notice, List.of(above), words);
    }
}
