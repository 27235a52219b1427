package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.sheet.SheetCells;

/**
 * A document from before the platform, as it is entered.
 *
 * @param kind RULE or NORMATIVE_DOCUMENT
 * @param repealedOn the day from which it was repealed
 * @param expiredOn the first day on which it was no longer in force
 * @param source where it is known from
 */
public record NewDocument(
        ItemKind kind,
        String title,
        Optional<String> documentNumber,
        LocalDate issuedOn,
        Optional<LocalDate> effectiveOn,
        Optional<LocalDate> repealedOn,
        Optional<LocalDate> expiredOn,
        String source) {

    /** As a row of a list or the fields of a form have it; the cells tell what is wrong with it. */
    public static NewDocument of(ItemKind kind, SheetCells cells) {
        return new NewDocument(
                kind,
                cells.text("title"),
                cells.given("documentNumber"),
                cells.neededDay("issuedOn"),
                cells.day("effectiveOn"),
                cells.day("repealedOn"),
                cells.day("expiredOn"),
                cells.text("source"));
    }
}
