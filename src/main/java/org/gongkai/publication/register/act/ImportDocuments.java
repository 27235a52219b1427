package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Power;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.sheet.RowFault;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.gongkai.publication.register.sheet.SheetReading;
import org.gongkai.publication.register.sheet.SheetRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a list of documents from before the platform: all of it or nothing. */
@Component
public class ImportDocuments {

    private final RegisterDesk desk;
    private final DocumentRows rows;
    private final DocumentRegister register;
    private final EnterDocument entering;

    ImportDocuments(RegisterDesk desk, DocumentRows rows, DocumentRegister register, EnterDocument entering) {
        this.desk = desk;
        this.rows = rows;
        this.register = register;
        this.entering = entering;
    }

    @Transactional
    public Imported<NewDocument> of(Actor actor, AgencyId agency, String name, byte[] content, Mode mode) {
        desk.agency(actor, Power.KEEP_CATALOGUE, agency);
        rows.lock(agency);
        var read = SheetReading.read(name, content, SheetColumns.DOCUMENTS);
        var faults = new ArrayList<>(read.faults());
        var documents = new ArrayList<NewDocument>();
        var there = new ArrayList<>(register.of(agency));
        for (var row : read.rows()) {
            take(row, there, faults).ifPresent(document -> {
                documents.add(document);
                there.add(counted(agency, document));
            });
        }
        if (mode == Mode.APPLY && faults.isEmpty()) {
            documents.forEach(document -> entering.enter(actor, agency, document));
            desk.enter(
                    actor,
                    agency,
                    RegisterDesk.registersOf(agency),
                    "publication.import-documents",
                    entry -> entry.with(Map.of("rows", Integer.toString(documents.size()), "file", name)));
        }
        return new Imported<>(documents, faults);
    }

    private Optional<NewDocument> take(SheetRow row, List<RegisteredDocument> there, List<RowFault> faults) {
        var cells = new SheetCells(row);
        var document = DocumentChecks.clean(new NewDocument(
                kind(cells),
                cells.text("title"),
                cells.given("documentNumber"),
                cells.neededDay("issuedOn"),
                cells.day("effectiveOn"),
                cells.day("repealedOn"),
                cells.day("expiredOn"),
                cells.text("source")));
        var wrong = cells.faults().isEmpty() ? DocumentChecks.of(document, there, desk.today()) : cells.faults();
        wrong.forEach(fault -> faults.add(new RowFault(row.number(), fault)));
        return wrong.isEmpty() ? Optional.of(document) : Optional.empty();
    }

    private static ItemKind kind(SheetCells cells) {
        var typed = cells.text("kind");
        var kinds = List.of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT);
        var found = kinds.stream().filter(kind -> name(kind).equals(typed)).findFirst();
        if (found.isEmpty()) {
            var choices = kinds.stream().map(ImportDocuments::name).toList();
            cells.refuse("kind", Reason.NOT_A_CHOICE, String.join("、", choices));
        }
        return found.orElse(ItemKind.RULE);
    }

    private static String name(ItemKind kind) {
        return SheetColumns.WORDS.of(kind.key());
    }

    /** For holding later rows of the same list against. */
    private static RegisteredDocument counted(AgencyId agency, NewDocument document) {
        return new RegisteredDocument(
                new DocumentKey.OfEntry(new EntryId(0)),
                agency,
                document.kind(),
                document.title(),
                document.documentNumber(),
                document.issuedOn(),
                document.effectiveOn(),
                Optional.empty(),
                false,
                Optional.of(document.source()),
                List.of());
    }
}
