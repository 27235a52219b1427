package org.gongkai.access.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where signing in leads: to a page of this site and nowhere else, whatever the address asks for. */
final class OwnPath {

    static final String HOME = "/desk/";

    private static final Pattern PLAIN = Pattern.compile("/(?:[\\p{Alnum}\\-._~%][\\p{Graph}&&[^\\\\]]*)?");

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
            return !address.isAbsolute() && address.getRawAuthority() == null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}
