package org.gongkai.access.web;

import java.util.List;

/**
 * One's own account in words.
 *
 * @param recoveryCodes how many are left
 */
public record AccountView(
        String signInName,
        List<Held> posts,
        boolean hasPassword,
        boolean hasSecondFactor,
        int recoveryCodes,
        List<Key> passkeys,
        List<Session> sessions) {

    public AccountView {
        posts = List.copyOf(posts);
        passkeys = List.copyOf(passkeys);
        sessions = List.copyOf(sessions);
    }

    /** One post and what it allows. */
    public record Held(String agency, String title, boolean subtree, String powers) {}

    /** One passkey. */
    public record Key(String id, String label, String created, String used) {}

    /** One open session. */
    public record Session(String since, String lastUsed, String way, String address, String browser, boolean isThis) {}
}
