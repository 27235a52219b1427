package org.gongkai.access.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where signing in leads: to a page of this site and nowhere else, whatever the address asks for. */
final class OwnPath {

    static final String HOME = "/desk/";

    private static final Pattern PLAIN = Pattern.compile("/(?:[\\p{Alnum}\\-._~%][\\p{Graph}&&[^\\\\]]*)?");

    /** The server folds these away, after which {@code /.//other.example} would lead to another host. */
    private static final Pattern FOLDED = Pattern.compile("//|/\\.|;|%(?:[01]|2[ef]|5c|7f)", Pattern.CASE_INSENSITIVE);

    private OwnPath() {}

    static String orHome(@Nullable String asked) {
        return asked != null && isOwn(asked) ? asked : HOME;
    }

    private static boolean isOwn(String asked) {
        if (!PLAIN.matcher(asked).matches()) {
            return false;
        }
        try {
            var address = URI.create(asked);
            return !address.isAbsolute()
                    && address.getRawAuthority() == null
                    && !FOLDED.matcher(address.getRawPath()).find();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
