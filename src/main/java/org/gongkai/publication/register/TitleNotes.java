package org.gongkai.publication.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
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
    private final Words words = Words.in("registers");
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern(words.of("day"), Locale.SIMPLIFIED_CHINESE);

    TitleNotes(DocumentRegister register, JdbcClient database) {
        this.register = register;
        this.database = database;
    }

    /** As it is printed: what was written for it, else what the register can tell; empty for what is no rule. */
    public Optional<String> of(ItemId id) {
        return register.find(new DocumentKey.OfItem(id))
                .filter(document -> document.kind() == ItemKind.RULE)
                .map(document -> written(id).orElseGet(() -> composed(document)));
    }

    /** What was written instead of the note made up. */
    public Optional<String> written(ItemId id) {
        return database.sql("select text from publication.title_note where item_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** Made up from dates and numbers, in the usual order. */
    public String composed(RegisteredDocument document) {
        var issued = words.of(
                "note.issued",
                day.format(document.issuedOn()),
                document.documentNumber().orElse(""));
        var amended = document.changes().stream()
                .filter(change -> change.validity() == Validity.AMENDED)
                .map(this::amended)
                .collect(Collectors.joining());
        var inForce = document.effectiveOn()
                .map(from -> words.of("note.from", format(from)))
                .orElse("");
        return words.of("note.whole", issued + amended + inForce);
    }

    private String amended(ValidityChange change) {
        var number = change.by()
                .flatMap(by -> register.find(new DocumentKey.OfItem(by)))
                .flatMap(RegisteredDocument::documentNumber)
                .orElse("");
        return words.of("note.amended", format(change.effectiveOn()), number);
    }

    private String format(LocalDate date) {
        return day.format(date);
    }
}
