/** Demonstration: a city with its agencies, people and reports, entered by the acts that everybody else uses. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "law",
            "document",
            "organisation",
            "organisation :: act",
            "ledger",
            "review",
            "review :: act",
            "access",
            "access :: act",
            "report",
            "report :: *",
            "publication",
            "publication :: acts",
            "publication :: guide",
            "publication :: guide-acts",
            "publication :: register",
            "publication :: register-acts",
            "screening",
            "calendar",
            "platform",
            "platform :: file"
        })
@NullMarked
package org.gongkai.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
