/**
 * The calendar of working days as a kept register (条例 Art. 26, 30–33; 全国年节及纪念日放假办法 Art. 7): the State Council's announcements year
 * by year, each with its source, amended by new versions and never rewritten, and what became of open due dates when it changed.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"law", "platform", "workbench", "organisation", "ledger"})
@NullMarked
package org.gongkai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
