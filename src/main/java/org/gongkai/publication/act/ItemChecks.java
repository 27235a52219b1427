package org.gongkai.publication.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.Agency;
import org.gongkai.platform.file.FileStore;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.ItemFault.Reason;
import org.gongkai.publication.ItemId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.Items;
import org.gongkai.publication.VisibleItems;
import org.gongkai.publication.body.Body;
import org.gongkai.publication.upload.BroughtFiles;
import org.springframework.stereotype.Component;

/** What an item's contents must be: of a draft little, of what is handed in everything that the law and the public need. */
@Component
class ItemChecks {

    private static final Pattern CITED = Pattern.compile("《[^》]+》");

    private final Catalogue catalogue;
    private final Items items;
    private final VisibleItems visible;
    private final ItemRegister register;
    private final FileStore files;
    private final BroughtFiles brought;
    private final List<SubmissionRule> rules;

    ItemChecks(
            Catalogue catalogue,
            Items items,
            VisibleItems visible,
            ItemRegister register,
            FileStore files,
            BroughtFiles brought,
            List<SubmissionRule> rules) {
        this.catalogue = catalogue;
        this.items = items;
        this.visible = visible;
        this.register = register;
        this.files = files;
        this.brought = brought;
        this.rules = List.copyOf(rules);
    }

    List<ItemFault> ofDraft(Agency agency, ItemContent content) {
        var faults = new ArrayList<>(ContentChecks.ofDraft(content));
        catalogue
                .find(content.column())
                .filter(column -> column.agency().equals(agency.id()))
                .ifPresentOrElse(
                        column -> when(faults, column.closed(), "column", Reason.COLUMN_CLOSED),
                        () -> faults.add(ItemFault.of("column", Reason.COLUMN_OF_OTHER_AGENCY)));
        files(faults, agency, content);
        return faults;
    }

    /** What is referred to is there, and is what the content says it is. */
    private void files(List<ItemFault> faults, Agency agency, ItemContent content) {
        for (var attachment : content.attachments()) {
            var stored = files.find(attachment.sha256())
                    .filter(file ->
                            file.size() == attachment.size() && file.mediaType().equals(attachment.mediaType()));
            if (stored.isEmpty()) {
                faults.add(ItemFault.of("attachments", Reason.FILE_UNKNOWN, attachment.name()));
            }
        }
        if (Body.images(content.body()).stream()
                .anyMatch(image -> files.find(image).isEmpty() || !brought.mayShow(agency.id(), image))) {
            faults.add(ItemFault.of("body", Reason.FILE_UNKNOWN, ""));
        }
    }

    /** What is wrong with a version that is to be handed in. */
    List<ItemFault> ofSubmission(Agency agency, Item item, LocalDate today) {
        var faults = new ArrayList<>(ofDraft(agency, item.content()));
        faults.addAll(ContentChecks.of(item.content(), today));
        evidence(faults, item.content().disclosure());
        number(faults, agency, item);
        relations(faults, agency, item);
        rules.forEach(rule -> faults.addAll(rule.of(item)));
        return faults;
    }

    /** Of the grounds that leave no choice the file must hold what they rest on; a rule or a normative document forbids nothing. */
    @LegalBasis(article = 14)
    @LegalBasis(source = Source.REPLY_STANDARD_JIANGSU, part = "四（二）3")
    private static void evidence(List<ItemFault> faults, Disclosure disclosure) {
        var note = disclosure.note().orElse("");
        disclosure.ground().ifPresent(ground -> {
            switch (ground) {
                case STATE_SECRET -> when(faults, note.isBlank(), "disclosureNote", Reason.SECRECY_LEVEL_MISSING);
                case FORBIDDEN_BY_LAW ->
                    when(faults, !CITED.matcher(note).find(), "disclosureNote", Reason.FORBIDDING_LAW_MISSING);
                case SECURITY_AND_STABILITY ->
                    when(faults, note.isBlank(), "disclosureNote", Reason.RISK_ASSESSMENT_MISSING);
                case THIRD_PARTY_RIGHTS, INTERNAL_AFFAIRS, PROCESS_INFORMATION, ENFORCEMENT_FILE -> {}
            }
        });
    }

    private void number(List<ItemFault> faults, Agency agency, Item item) {
        var content = item.content();
        var needed = content.kind() == ItemKind.RULE || content.kind() == ItemKind.NORMATIVE_DOCUMENT;
        when(faults, needed && content.documentNumber().isEmpty(), "documentNumber", Reason.MISSING);
        content.documentNumber().ifPresent(number -> {
            when(faults, DocumentNumber.normalised(number).isEmpty(), "documentNumber", Reason.DOCUMENT_NUMBER_SHAPE);
            var isDocument = content.kind().hasValidity();
            if (isDocument && register.numbered(agency.id(), number, item.id()).isPresent()) {
                faults.add(ItemFault.of("documentNumber", Reason.DOCUMENT_NUMBER_TAKEN, number));
            }
        });
    }

    private void relations(List<ItemFault> faults, Agency agency, Item item) {
        for (var relation : item.content().relations()) {
            var target = visible.named(agency.id(), relation.target());
            if (relation.target().equals(item.id())) {
                faults.add(ItemFault.of("relations", Reason.RELATION_TO_ITSELF));
            } else if (target.isEmpty()) {
                faults.add(ItemFault.of("relations", Reason.RELATION_UNKNOWN));
                // An agency ends and changes its own documents only.
            } else if (relation.type().makes().isPresent() && !isOwn(agency, relation.target())) {
                faults.add(ItemFault.of(
                        "relations", Reason.RELATION_NOT_OWN, target.get().title()));
            }
        }
    }

    private boolean isOwn(Agency agency, ItemId id) {
        return items.find(id).filter(item -> item.agency().equals(agency.id())).isPresent();
    }

    private static void when(List<ItemFault> faults, boolean isSo, String field, Reason reason) {
        if (isSo) {
            faults.add(ItemFault.of(field, reason));
        }
    }
}
