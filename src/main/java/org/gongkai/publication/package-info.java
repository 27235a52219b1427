/**
 * Proactive disclosure (主动公开, 条例 Art. 19–26): the catalogue, items with the statutory metadata, their way from draft to public, registers.
 *
 * <p>An item is a row with numbered versions; each version passes through the states of {@link org.gongkai.publication.Transition}. What the
 * public sees is read through {@link org.gongkai.publication.PublishedItems} and nothing else.
 */
@ApplicationModule(
        displayName = "Proactive disclosure",
        allowedDependencies = {
            "law",
            "platform",
            "platform::file",
            "workbench",
            "organisation",
            "ledger",
            "calendar",
            "review",
            "screening",
            "document",
            "document::safety",
            "portal"
        })
@NullMarked
package org.gongkai.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
