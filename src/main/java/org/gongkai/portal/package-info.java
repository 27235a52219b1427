/**
 * The public site's shell: layout, home page, navigation, error pages.
 *
 * <p>Modules that have something to show hand in a {@link org.gongkai.portal.ColumnPart} and keep their pages to themselves.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"law", "organisation", "platform"})
@NullMarked
package org.gongkai.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
