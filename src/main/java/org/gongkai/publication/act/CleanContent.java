package org.gongkai.publication.act;

import java.util.Optional;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.body.Body;

/** Contents as they are kept: no control characters, no blanks around, document numbers in the standard's form. */
final class CleanContent {

    private CleanContent() {}

    static ItemContent of(ItemContent typed) {
        return new ItemContent(
                typed.column(),
                typed.kind(),
                line(typed.title()),
                text(typed.summary()),
                text(typed.documentNumber())
                        .map(number -> DocumentNumber.normalised(number).orElse(line(number))),
                typed.disclosure(),
                typed.dates(),
                typed.origin(),
                typed.subject(),
                typed.language().strip(),
                Body.clean(typed.body()),
                typed.attachments(),
                typed.relations(),
                typed.consultation(),
                typed.former(),
                text(typed.note()));
    }

    /** PostgreSQL cannot hold U+0000, and no control character means anything in a line. */
    private static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static Optional<String> text(Optional<String> typed) {
        return typed.map(each -> each.replaceAll("[\\p{Cc}&&[^\n]]", "").strip())
                .filter(each -> !each.isEmpty());
    }
}
