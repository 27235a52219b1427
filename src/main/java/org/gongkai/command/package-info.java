/** The command line: reads, checks and converts reports without starting the server or the database. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "law",
            "report",
            "report::model",
            "report::document",
            "report::reading",
            "report::writing"
        })
@NullMarked
package org.gongkai.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
