/**
 * The shell of the staff pages: frame, navigation, the list of what must be done today.
 *
 * <p>Modules that have something to show hand in a {@link org.gongkai.workbench.WorkbenchPart} and keep their pages to themselves.
 */
@ApplicationModule(
        displayName = "Workbench",
        allowedDependencies = {"platform"})
@NullMarked
package org.gongkai.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
