package org.gongkai.report.desk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.publication.register.DocumentChain;
import org.gongkai.publication.register.RegisteredDocument;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.RegisterFigures;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Rule;
import org.springframework.stereotype.Component;

/** A-12 explained from the registers: which documents expired or came back into force beside issue and repeal. */
@Component
final class RegisterGaps {

    private static final int MOST_TITLES = 5;

    private final RegisterFigures registers;

    RegisterGaps(RegisterFigures registers) {
        this.registers = registers;
    }

    /** One for each finding that the chain is broken, where the registers know more. */
    List<RegistersView.Gap> of(Edition edition) {
        return Stream.of("rules", "normativeDocuments")
                .flatMap(row ->
                        finding(edition, row)
                                .map(finding -> gap(edition, finding, registers.chain(edition, row)))
                                .stream())
                .toList();
    }

    private static Optional<Finding> finding(Edition edition, String row) {
        return edition.findings().stream()
                .filter(finding ->
                        finding.rule() == Rule.R6 && finding.place().path().equals("proactive/" + row + "/inForce"))
                .findFirst();
    }

    private static RegistersView.Gap gap(Edition edition, Finding finding, DocumentChain chain) {
        var sum = DeskWords.of(
                "registers.sum",
                DeskWords.of(chain.before()),
                DeskWords.of(chain.issued().size()),
                DeskWords.of(chain.revived().size()),
                DeskWords.of(chain.repealed().size()),
                DeskWords.of(chain.expired().size()),
                DeskWords.of(chain.inForce().size()));
        var label = edition.report()
                .form()
                .slot(finding.place())
                .map(slot -> slot.label())
                .orElse("");
        return new RegistersView.Gap(
                finding.place().path(), label, sum, edition.reasonFor(finding).orElseGet(() -> proposed(chain)));
    }

    /** In words; what the documents do not explain is left to whoever knows it. */
    static String proposed(DocumentChain chain) {
        var parts = new StringBuilder();
        if (!chain.expired().isEmpty()) {
            parts.append(DeskWords.of(
                    "registers.expired", DeskWords.of(chain.expired().size()), titles(chain.expired())));
        }
        if (!chain.revived().isEmpty()) {
            parts.append(DeskWords.of(
                    "registers.revived", DeskWords.of(chain.revived().size()), titles(chain.revived())));
        }
        return parts.toString();
    }

    private static String titles(List<RegisteredDocument> documents) {
        var some = documents.stream()
                .limit(MOST_TITLES)
                .map(document -> DeskWords.of("registers.title", document.title()))
                .collect(Collectors.joining(DeskWords.of("registers.between")));
        return documents.size() > MOST_TITLES ? DeskWords.of("registers.more", some) : some;
    }
}
