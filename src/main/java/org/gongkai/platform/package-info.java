/** The process itself: its settings, its database, its start and stop, and what every answer over HTTP carries. */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.gongkai.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
