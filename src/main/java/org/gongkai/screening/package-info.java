/** Screening before publication (条例 Art. 17): secrecy reviews, one by one and of one exact version; personal numbers in text. */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {"law", "platform", "organisation", "ledger"})
@NullMarked
package org.gongkai.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
