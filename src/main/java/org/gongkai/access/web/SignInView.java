package org.gongkai.access.web;

import java.util.Optional;

/**
 * The page of signing in.
 *
 * @param to where signing in leads
 * @param name as it was typed before
 * @param told why one is here
 * @param refused why the last attempt came to nothing
 */
public record SignInView(String to, String name, Optional<String> told, Optional<String> refused) {}
