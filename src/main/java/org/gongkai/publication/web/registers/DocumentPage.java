package org.gongkai.publication.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.Actor;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.Validity;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.TitleNotes;
import org.gongkai.publication.register.ValidityChange;
import org.gongkai.workbench.Faults;
import org.gongkai.workbench.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one document of the register. */
@Component
final class DocumentPage {

    private final Registers registers;
    private final DocumentRegister register;
    private final TitleNotes notes;

    DocumentPage(Registers registers, DocumentRegister register, TitleNotes notes) {
        this.registers = registers;
        this.register = register;
        this.notes = notes;
    }

    /** The document, for somebody who may see it. */
    RegisteredDocument document(Actor actor, String key) {
        var document = DocumentKey.of(key).flatMap(register::find).orElseThrow(Registers::notFound);
        registers.visible(actor, document.agency());
        return document;
    }

    /** @param sent what was sent with a form that was refused */
    ModelAndView of(Actor actor, RegisteredDocument document, HttpServletRequest request, Sent sent, Faults faults) {
        var above = new Frame.Entry(
                Registers.WORDS.of("documents"),
                RegisterPath.DOCUMENTS + "?at=" + document.agency().value());
        return registers.page(request, "document", document.title(), view(actor, document, sent, faults), above);
    }

    private DocumentView view(Actor actor, RegisteredDocument document, Sent sent, Faults faults) {
        var today = document.on(registers.today()).orElse(Validity.IN_FORCE);
        var item = document.key() instanceof DocumentKey.OfItem(var id) ? Optional.of(id) : Optional.<ItemId>empty();
        return new DocumentView(
                document.title(),
                DocumentLines.mark(today),
                Registers.WORDS.of(today.key()),
                facts(document),
                document.changes().reversed().stream().map(this::change).toList(),
                item.map(id -> "/desk/items/" + id.value() + "/"),
                item.flatMap(notes::of),
                item.flatMap(notes::written),
                Registers.keeps(actor, registers.visible(actor, document.agency())),
                Stream.of(Validity.values())
                        .map(each -> new DocumentsView.Choice(each.name(), Registers.WORDS.of(each.key())))
                        .toList(),
                sent,
                faults);
    }

    private static List<DocumentView.Fact> facts(RegisteredDocument document) {
        var facts = new ArrayList<DocumentView.Fact>();
        add(facts, "documentNumber", document.documentNumber());
        add(facts, "kind", Optional.of(Registers.WORDS.of(document.kind().key())));
        add(facts, "issuedOn", Optional.of(document.issuedOn().toString()));
        add(facts, "effectiveOn", document.effectiveOn().map(LocalDate::toString));
        add(facts, "index", document.index().map(index -> index.text()));
        add(facts, "source", document.source());
        return facts;
    }

    private static void add(List<DocumentView.Fact> facts, String field, Optional<String> text) {
        text.ifPresent(each -> facts.add(new DocumentView.Fact(Registers.WORDS.of("field." + field), each)));
    }

    private DocumentView.Change change(ValidityChange change) {
        return new DocumentView.Change(
                change.effectiveOn().toString(),
                Registers.WORDS.of(change.validity().key()),
                Registers.WORDS.of(change.cause().key()),
                change.by().flatMap(this::named),
                change.reason().orElse(""),
                Registers.WORDS.of("recorded", change.recordedBy(), Moments.minute(change.recordedAt())));
    }

    private Optional<DocumentsView.Choice> named(ItemId id) {
        return register.find(new DocumentKey.OfItem(id))
                .map(document -> new DocumentsView.Choice(
                        RegisterPath.DOCUMENTS + document.key().text() + "/", document.title()));
    }
}
