/** The ledger: every act of every module, append-only, hash-chained per agency (条例 Art. 17, 45, 46). */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"law", "organisation", "platform", "workbench"})
@NullMarked
package org.gongkai.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
