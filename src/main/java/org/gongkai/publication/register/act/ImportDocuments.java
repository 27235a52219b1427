package org.gongkai.publication.register.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.DocumentKey;
import org.gongkai.publication.register.DocumentRegister;
import org.gongkai.publication.register.EntryId;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.publication.register.act.Imported.Mode;
import org.gongkai.publication.register.act.RegisterUploads.Upload;
import org.gongkai.publication.register.sheet.SheetCells;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a list of documents from before the platform: all of it or nothing. */
@Component
public class ImportDocuments {

    private static final List<ItemKind> KINDS = List.of(ItemKind.RULE, ItemKind.NORMATIVE_DOCUMENT);

    private final RegisterDesk desk;
    private final ListIntake intake;
    private final DocumentRegister register;
    private final EnterDocument entering;

    ImportDocuments(RegisterDesk desk, ListIntake intake, DocumentRegister register, EnterDocument entering) {
        this.desk = desk;
        this.intake = intake;
        this.register = register;
        this.entering = entering;
    }

    @Transactional
    public Imported<NewDocument> of(Actor actor, Upload list, Mode mode) {
        return intake.of(actor, list, mode, "publication.import-documents", () -> new Rows(actor, list.agency()));
    }

    private final class Rows implements ListIntake.Rows<NewDocument> {

        private final Actor actor;
        private final AgencyId agency;
        private final List<RegisteredDocument> there;

        Rows(Actor actor, AgencyId agency) {
            this.actor = actor;
            this.agency = agency;
            this.there = new ArrayList<>(register.of(agency));
        }

        @Override
        public NewDocument read(SheetCells cells) {
            var kind = cells.named("kind", KINDS, each -> SheetColumns.WORDS.of(each.key()));
            return DocumentChecks.clean(NewDocument.of(kind, cells));
        }

        @Override
        public List<RegisterFault> faults(NewDocument document) {
            return DocumentChecks.of(document, there, desk.today());
        }

        @Override
        public void count(NewDocument document) {
            there.add(new RegisteredDocument(
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
                    List.of()));
        }

        @Override
        public void enter(NewDocument document) {
            entering.enter(actor, agency, document);
        }
    }
}
