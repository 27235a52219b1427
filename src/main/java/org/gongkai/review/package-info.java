/** Pre-publication review (预审): chains of first review, approval and sign-off, bound to the version signed (条例 Art. 17). */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"law", "organisation", "ledger", "calendar", "platform", "workbench"})
@NullMarked
package org.gongkai.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
