/** Demonstration: a city with its agencies, people and reports, entered by the acts that everybody else uses. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"law", "organisation", "ledger", "review", "access", "report", "platform"
        })
@NullMarked
package org.gongkai.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
