package org.gongkai.publication.catalogue.web;

import java.util.List;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Imported;
import org.gongkai.workbench.Words;

/** What came of bringing a standard catalogue, in words. */
final class ImportWords {

    private static final Words READING = Words.in("document");

    private ImportWords() {}

    static String summary(Imported imported) {
        return CataloguePart.WORDS.of(
                "import.done",
                Integer.toString(imported.added().size()),
                Integer.toString(imported.changed().size()),
                Integer.toString(imported.removed().size()),
                Integer.toString(imported.unchanged()));
    }

    /** Each fault with its row; the field, the fault and the remedy. */
    static List<String> faults(Imported imported) {
        return imported.faults().stream()
                .map(each -> {
                    var key = "field." + each.fault().field();
                    var label = CataloguePart.WORDS.has(key) ? CataloguePart.WORDS.of(key) : "";
                    var told = Forms.inWords(each.fault(), label);
                    return each.row() == 0
                            ? told
                            : CataloguePart.WORDS.of("import.row", Integer.toString(each.row()), told);
                })
                .toList();
    }

    static String fault(UnreadableDocumentException unreadable) {
        var words = unreadable.words();
        return CataloguePart.WORDS.of(
                "fault.unreadable-file",
                "",
                READING.of(words.key(), words.arguments().toArray()));
    }
}
