package org.gongkai.access.web;

import java.util.Optional;

/**
 * The page of signing in.
 *
 * @param to where signing in leads
 * @param name as it was typed before
 * @param told why one is here
 * @param refused why the last attempt came to nothing
 * @param provider where signing in with another provider begins; empty when there is none
 */
public record SignInView(String to, String name, Optional<String> told, Optional<String> refused, String provider) {

    public boolean hasProvider() {
        return !provider.isEmpty();
    }
}
