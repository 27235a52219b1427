package org.gongkai.publication.web.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.publication.register.RegisterPath;
import org.gongkai.publication.register.Transfer;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.TransferId;

/** Transfers as the pages and the printed lists show them. */
final class TransferLines {

    private static final List<String> COLUMNS = List.of(
            "position", "index", "title", "documentNumber", "issuedOn", "publishedOn", "pagesAndCopies", "remark");

    private TransferLines() {}

    static String path(TransferId id) {
        return RegisterPath.TRANSFERS + id.value() + "/";
    }

    static List<String> headings() {
        return COLUMNS.stream()
                .map(column -> Registers.WORDS.of("field." + column))
                .toList();
    }

    static List<List<String>> rows(Transfer transfer) {
        return transfer.lines().stream()
                .map(line -> List.of(
                        Integer.toString(line.position()),
                        line.index().text(),
                        line.title(),
                        line.documentNumber().orElse(""),
                        line.writtenOn().toString(),
                        line.publishedOn().toString(),
                        line.copies().pages() + "/" + line.copies().number(),
                        line.copies().note()))
                .toList();
    }

    static List<DocumentsView.Choice> kinds() {
        return Stream.of(ReceiverKind.values())
                .map(kind -> new DocumentsView.Choice(kind.name(), Registers.WORDS.of(kind.key())))
                .toList();
    }

    static TransferView.Listed listed(Transfer transfer) {
        return new TransferView.Listed(
                path(transfer.id()),
                transfer.receiver(),
                Registers.WORDS.of(transfer.kind().key()),
                Moments.minute(transfer.preparedAt()),
                transfer.handover().map(handover -> handover.on().toString()).orElse(""),
                mark(transfer),
                state(transfer));
    }

    static TransferView.Opened opened(Transfer transfer, Sent sent) {
        var receipt = transfer.handover().flatMap(Transfer.Handover::receipt);
        return new TransferView.Opened(
                transfer.isOpen(),
                state(transfer),
                mark(transfer),
                facts(transfer),
                receipt.map(file -> new DocumentsView.Choice("receipt", file.name())),
                headings(),
                rows(transfer),
                transfer.lines().stream().map(line -> line(line, sent)).toList());
    }

    private static TransferView.Line line(Transfer.Line line, Sent sent) {
        var copies = line.copies();
        return new TransferView.Line(
                line.position(),
                line.index().text(),
                line.title(),
                sent.text("pages-" + line.position(), Integer.toString(copies.pages())),
                sent.text("copies-" + line.position(), Integer.toString(copies.number())),
                sent.text("remark-" + line.position(), copies.note()));
    }

    private static List<DocumentView.Fact> facts(Transfer transfer) {
        var facts = new ArrayList<DocumentView.Fact>();
        add(facts, "receiver", Optional.of(transfer.receiver()));
        add(
                facts,
                "receiverKind",
                Optional.of(Registers.WORDS.of(transfer.kind().key())));
        add(
                facts,
                "prepared",
                Optional.of(
                        Registers.WORDS.of("recorded", transfer.preparedBy(), Moments.minute(transfer.preparedAt()))));
        add(
                facts,
                "handedOverOn",
                transfer.handover().map(handover -> handover.on().toString()));
        add(facts, "receivedBy", transfer.handover().map(Transfer.Handover::by));
        add(facts, "reason", transfer.cancelled());
        return facts;
    }

    private static void add(List<DocumentView.Fact> facts, String field, Optional<String> text) {
        text.ifPresent(each -> facts.add(new DocumentView.Fact(Registers.WORDS.of("field." + field), each)));
    }

    private static String mark(Transfer transfer) {
        if (transfer.cancelled().isPresent()) {
            return "off";
        }
        return transfer.isOpen() ? "busy" : "good";
    }

    private static String state(Transfer transfer) {
        if (transfer.cancelled().isPresent()) {
            return Registers.WORDS.of("transfers.cancelled");
        }
        return Registers.WORDS.of(transfer.isOpen() ? "transfers.open" : "transfers.handed");
    }
}
