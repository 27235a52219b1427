package org.gongkai.command.export;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of the site, below its scheme and host.
 *
 * @param path percent-encoded, with the first slash
 * @param query without its question mark; null where there is none
 */
record Address(String path, Optional<String> query) implements Comparable<Address> {

    private static final Pattern VERSION = Pattern.compile("v=[0-9a-f]+");
    private static final String PAGE = "index.html";

    /** Of a link on a page; empty where it leads elsewhere. */
    static Optional<Address> of(String link, Address page, Set<String> origins) {
        try {
            var base = URI.create("http://self.invalid" + page.path);
            var target = base.resolve(link.strip().replace(" ", "%20"));
            if (target.getRawPath() == null || target.getRawPath().isEmpty()) {
                return Optional.empty();
            }
            var origin = target.getScheme() + "://" + target.getRawAuthority();
            return origin.equals("http://self.invalid") || origins.contains(origin)
                    ? Optional.of(new Address(target.getRawPath(), Optional.ofNullable(target.getRawQuery())))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static Address of(String path) {
        return new Address(path, Optional.empty());
    }

    /** Whether a plain web server can tell it apart: files know no queries, and a version in one changes nothing but how long it is kept. */
    boolean isOfAFile() {
        return query.isEmpty() || VERSION.matcher(query.get()).matches();
    }

    Address withoutQuery() {
        return of(path);
    }

    /** The name of its file below the folder; empty where it could not be one. */
    Optional<String> file() {
        var name = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                .substring(1);
        var file = name.isEmpty() || name.endsWith("/") ? name + PAGE : name;
        return isSafe(file) ? Optional.of(file) : Optional.empty();
    }

    /** For a page whose address does not end with a slash, such as an old one that leads on. */
    Optional<String> fileAsFolder() {
        return path.endsWith("/") ? file() : of(path + "/").file();
    }

    private static boolean isSafe(String file) {
        for (var part : file.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".") || part.getBytes(StandardCharsets.UTF_8).length > 240) {
                return false;
            }
        }
        return file.chars().noneMatch(letter -> letter < ' ' || letter == '\\' || letter == 0x7f);
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return query.map(each -> path + "?" + each).orElse(path);
    }
}
