package org.gongkai.publication.register.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisteredDocument;

/** What a document from before the platform must be to be entered. */
final class DocumentChecks {

    /** The People's Republic has issued none before. */
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private DocumentChecks() {}

    static NewDocument clean(NewDocument typed) {
        return new NewDocument(
                typed.kind(),
                Typed.line(typed.title()),
                Typed.given(typed.documentNumber())
                        .map(number -> DocumentNumber.normalised(number).orElse(number)),
                typed.issuedOn(),
                typed.effectiveOn(),
                typed.repealedOn(),
                typed.expiredOn(),
                Typed.line(typed.source()));
    }

    /** @param there what the agency's register holds already */
    static List<RegisterFault> of(NewDocument document, List<RegisteredDocument> there, LocalDate today) {
        var faults = new ArrayList<RegisterFault>();
        Typed.needed(faults, "title", document.title());
        Typed.needed(faults, "source", document.source());
        Typed.within(faults, "documentNumber", document.documentNumber().orElse(""));
        var issuedOn = document.issuedOn();
        Typed.when(faults, issuedOn.isAfter(today), "issuedOn", Reason.IN_THE_FUTURE);
        Typed.when(faults, issuedOn.isBefore(EARLIEST), "issuedOn", Reason.TOO_EARLY, EARLIEST.toString());
        end(faults, "repealedOn", document.repealedOn(), issuedOn, today);
        end(faults, "expiredOn", document.expiredOn(), issuedOn, today);
        Typed.when(
                faults,
                document.repealedOn().isPresent() && document.expiredOn().isPresent(),
                "expiredOn",
                Reason.BOTH_ENDS);
        duplicate(faults, document, there);
        return faults;
    }

    private static void end(
            List<RegisterFault> faults, String field, Optional<LocalDate> end, LocalDate issuedOn, LocalDate today) {
        Typed.when(faults, end.filter(today::isBefore).isPresent(), field, Reason.IN_THE_FUTURE);
        Typed.when(faults, end.filter(issuedOn::isAfter).isPresent(), field, Reason.BEFORE_ISSUE, issuedOn.toString());
    }

    /** The same document counted twice would be two. */
    private static void duplicate(List<RegisterFault> faults, NewDocument document, List<RegisteredDocument> there) {
        var number = document.documentNumber();
        if (number.isPresent()
                && there.stream().anyMatch(each -> each.documentNumber().equals(number))) {
            faults.add(RegisterFault.of("documentNumber", Reason.TAKEN, number.get()));
        } else if (there.stream().anyMatch(each -> isSame(each, document))) {
            faults.add(RegisterFault.of("title", Reason.TAKEN_TITLE, document.title()));
        }
    }

    private static boolean isSame(RegisteredDocument there, NewDocument document) {
        return there.title().equals(document.title()) && there.issuedOn().equals(document.issuedOn());
    }
}
