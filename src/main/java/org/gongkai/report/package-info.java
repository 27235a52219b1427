/**
 * The annual report (条例 Art. 49, 50; 国办公开办函〔2021〕30号): tables, rules, reading, checking, writing, roll-up.
 *
 * <p>{@code model} holds the declarations, {@code reading} finds the report in published files, {@code narrative} looks at the text, {@code writing} writes every format.
 */
@ApplicationModule(
        displayName = "Annual report",
        allowedDependencies = {
            "law",
            "organisation",
            "ledger",
            "review",
            "platform",
            "document",
            "portal",
            "workbench",
            "publication",
            "publication::register"
        })
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
