/**
 * Agencies, their sections, posts and people: who publishes, receives requests and reports, and who may do what (条例 Art. 2–4, 10).
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"law", "platform", "workbench"})
@NullMarked
package org.gongkai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
