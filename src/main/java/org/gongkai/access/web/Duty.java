package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;

/** What somebody must do before anything else opens. */
enum Duty {
    CHANGE_PASSWORD(PasswordPage.PATH),
    SET_UP_SECOND_FACTOR(SecondFactorPages.PATH);

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Its own page with all that belongs to it, and nothing else. */
    boolean leavesOpen(HttpServletRequest request) {
        var asked = request.getRequestURI();
        return asked.equals(path) || asked.startsWith(path + "/") || asked.equals(AccountToken.PATH);
    }
}
