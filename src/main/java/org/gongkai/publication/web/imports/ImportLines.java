package org.gongkai.publication.web.imports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportRow;
import org.gongkai.publication.imports.ImportState;
import org.gongkai.publication.imports.RowFault;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** Imports and their rows in words. */
@Component
class ImportLines {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Words words = Words.in("imports");
    private final Words fields = Words.in("publication");

    ImportLine of(ImportBatch batch) {
        return new ImportLine(
                batch,
                ImportAddress.of(batch.id()),
                words.of(batch.kind().key()),
                tone(batch.state()),
                words.of(batch.state().key()),
                MINUTE.format(batch.startedAt()));
    }

    RowLine of(ImportBatch batch, ImportRow row) {
        var isItem = batch.state() != ImportState.READING
                && batch.state() != ImportState.READ
                && batch.state() != ImportState.CREATING
                && batch.state() != ImportState.CANCELLED;
        return new RowLine(
                row,
                row.faults().stream().map(this::fault).toList(),
                row.outcome()
                        .map(outcome -> words.of("outcome." + outcome.name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                row.item()
                        .filter(id -> isItem)
                        .map(id -> "/desk/items/" + id.value() + "/")
                        .orElse(""));
    }

    /** The field by its name, the fault and the remedy. */
    String fault(RowFault fault) {
        var arguments = new Object[fault.arguments().size() + 1];
        arguments[0] = fields.of("field." + fault.field());
        for (var i = 0; i < fault.arguments().size(); i++) {
            arguments[i + 1] = fault.arguments().get(i);
        }
        return fields.of(fault.key(), arguments);
    }

    private static String tone(ImportState state) {
        return switch (state) {
            case READING, CREATING, PUBLISHING -> "busy";
            case READ, CREATED -> "warn";
            case IN_REVIEW -> "state-in-review";
            case PUBLISHED -> "good";
            case CANCELLED -> "off";
            case BROKEN -> "bad";
        };
    }
}
