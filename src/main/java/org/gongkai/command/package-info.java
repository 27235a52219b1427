/** The command line: reads, checks and converts reports without starting the server or the database; verifies the ledger without the server. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "law",
            "document",
            "ledger",
            "ledger::chain",
            "organisation",
            "platform",
            "platform::database",
            "report",
            "report::model",
            "report::reading",
            "report::writing"
        })
@NullMarked
package org.gongkai.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
