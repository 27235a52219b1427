package org.gongkai.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The power for want of which a request was refused, kept with the request for the page that says so. */
public final class MissingPower {

    private static final String ATTRIBUTE = MissingPower.class.getName();

    private MissingPower() {}

    public static void note(HttpServletRequest request, Power power) {
        request.setAttribute(ATTRIBUTE, power);
    }

    public static Optional<Power> of(HttpServletRequest request) {
        return Optional.ofNullable((Power) request.getAttribute(ATTRIBUTE));
    }
}
