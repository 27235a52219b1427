package org.gongkai.publication.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Validity;
import org.gongkai.workbench.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The note printed below the title of an administrative rule (题注): made known when and under what number, amended, in force from when. */
@Component
@LegalBasis(source = Source.RULES_NOTICE, part = "一")
public class TitleNotes {

    private final DocumentRegister register;
    private final JdbcClient database;
    private final Clock clock;
    private final Words words = Words.in("registers");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(words.of("day"), Locale.SIMPLIFIED_CHINESE);

    TitleNotes(DocumentRegister register, JdbcClient database, Clock clock) {
        this.register = register;
        this.database = database;
        this.clock = clock;
    }

    /** As it is printed on the register's page; empty for what is no rule. */
    public Optional<String> of(ItemId id) {
        return register.find(new DocumentKey.OfItem(id))
                .filter(document -> document.kind() == ItemKind.RULE)
                .map(document -> written(id)
                        .orElseGet(() -> composed(
                                Optional.of(document.issuedOn()),
                                document.documentNumber(),
                                document.effectiveOn(),
                                document.changes())));
    }

    /**
     * As it is printed on a page of the rule: what was written for it, else what its contents and the register can tell. A draft that the
     * register does not know has its own dates alone.
     */
    public Optional<String> of(ItemId id, ItemContent content) {
        if (content.kind() != ItemKind.RULE) {
            return Optional.empty();
        }
        var changes = register.find(new DocumentKey.OfItem(id))
                .map(RegisteredDocument::changes)
                .orElse(List.of());
        var dates = content.dates();
        return Optional.of(written(id)
                .orElseGet(() -> composed(dates.writtenOn(), content.documentNumber(), dates.effectiveOn(), changes)));
    }

    /** What was written instead of the note made up. */
    public Optional<String> written(ItemId id) {
        return database.sql("select text from publication.title_note where item_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Made up from dates and numbers, in the usual order; each amendment with its number. */
    private String composed(
            Optional<LocalDate> issuedOn,
            Optional<String> number,
            Optional<LocalDate> effectiveOn,
            List<ValidityChange> changes) {
        var issued = issuedOn.map(on -> words.of("note.issued", format(on), number.orElse("")))
                .orElse("");
        var amended = changes.stream()
                .filter(change -> change.validity() == Validity.AMENDED)
                .filter(change -> !change.effectiveOn().isAfter(LocalDate.now(clock)))
                // What a clean-up's withdrawal restores was amended before.
                .filter(change -> change.cause() != ValidityChange.Cause.CLEAN_UP)
                .flatMap(change -> amended(change).stream())
                .collect(Collectors.joining());
        var inForce =
                effectiveOn.map(from -> words.of("note.from", format(from))).orElse("");
        var parts = (issued + amended + inForce).strip();
        return parts.isEmpty() ? "" : words.of("note.whole", parts);
    }

    /** Nothing of an amendment that is not public itself, be it withheld or taken back: the note is printed for everybody. */
    private Optional<String> amended(ValidityChange change) {
        if (change.by().isEmpty()) {
            return Optional.of(amended(change.effectiveOn(), ""));
        }
        return change.by()
                .flatMap(by -> register.find(new DocumentKey.OfItem(by)))
                .filter(RegisteredDocument::isPublic)
                .map(by -> amended(by.issuedOn(), by.documentNumber().orElse("")));
    }

    private String amended(LocalDate on, String number) {
        return words.of("note.amended", format(on), number);
    }

    private String format(LocalDate date) {
        return day.format(date);
    }
}
