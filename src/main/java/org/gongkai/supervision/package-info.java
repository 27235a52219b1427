/**
 * Supervising (条例 Art. 3, 46–49): whose report stands where, deadlines, reminders, what was filed, the aggregate.
 *
 * <p>A supervising office sees of its subtree what has been filed and never a draft; it returns, accepts and reminds, and types no figure.
 */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "law",
            "document",
            "platform",
            "workbench",
            "organisation",
            "ledger",
            "report",
            "report::desk",
            "report::desk-acts",
            "report::model",
            "report::reading",
            "report::writing"
        })
@NullMarked
package org.gongkai.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
