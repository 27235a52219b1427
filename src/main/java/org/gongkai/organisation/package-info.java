/** Agencies: who publishes, receives requests and reports (条例 Art. 2, 10). */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {})
@NullMarked
package org.gongkai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
