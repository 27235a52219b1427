/** Signing in: passwords, passkeys, one-time codes, OpenID Connect, sessions, keys for programs. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"law", "organisation", "organisation::act", "ledger", "platform", "workbench"})
@NullMarked
package org.gongkai.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
