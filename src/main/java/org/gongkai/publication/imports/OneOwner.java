package org.gongkai.publication.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemFault.Reason;
import org.springframework.stereotype.Component;

/** Refuses rows that bring the number of another document, or an index number that another item has: neither is ever used twice. */
@Component
@LegalBasis(source = Source.CATALOGUE_GUIDELINES, part = "第二部分")
class OneOwner {

    private final TakenNumbers taken;

    OneOwner(TakenNumbers taken) {
        this.taken = taken;
    }

    List<ReadRow> checked(AgencyId agency, List<ReadRow> rows) {
        var documents = asked(rows, ReadRow::documentNumber);
        var indexes = asked(rows, ReadRow::indexNumber);
        if (documents.isEmpty() && indexes.isEmpty()) {
            return rows;
        }
        var ofOthers =
                new Numbers(new HashSet<>(taken.documents(agency, documents)), new HashSet<>(taken.indexes(indexes)));
        return rows.stream().map(ofOthers::checked).toList();
    }

    private static Set<String> asked(List<ReadRow> rows, Function<ReadRow, Optional<String>> number) {
        return rows.stream().flatMap(row -> number.apply(row).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Grows with each row that is taken. */
    private record Numbers(Set<String> documents, Set<String> indexes) {

        ReadRow checked(ReadRow row) {
            var document = row.documentNumber();
            var index = row.indexNumber();
            var faults = new ArrayList<RowFault>();
            document.filter(documents::contains)
                    .ifPresent(number ->
                            faults.add(RowFault.of("documentNumber", Reason.DOCUMENT_NUMBER_TAKEN.key(), number)));
            index.filter(indexes::contains)
                    .ifPresent(number -> faults.add(RowFault.of("index", "fault.index-taken", number)));
            if (faults.isEmpty()) {
                document.ifPresent(documents::add);
                index.ifPresent(indexes::add);
                return row;
            }
            return new ReadRow(row.number(), row.place(), row.title(), Optional.empty(), faults);
        }
    }
}
