package org.gongkai.publication.web.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.publication.register.act.Imported;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.publication.register.sheet.RowFault;
import org.gongkai.publication.register.sheet.SheetColumns;

/** What a list holds, row by row, in the order of its columns. */
record ImportLines(List<List<String>> rows, List<RowFault> faults) {

    private static final int MOST = 500;

    static <T> ImportLines of(Imported<T> imported, Function<T, List<String>> row) {
        return new ImportLines(imported.rows().stream().map(row).toList(), imported.faults());
    }

    boolean isRefused() {
        return !faults.isEmpty();
    }

    ImportView view(SheetColumns columns, String fileName, String again) {
        var count = isRefused() ? faults.size() : rows.size();
        return new ImportView(
                fileName,
                columns.all().stream().map(SheetColumns::heading).toList(),
                rows.stream().limit(MOST).toList(),
                faults.stream().limit(MOST).map(ImportLines::inWords).toList(),
                count,
                Math.max(0, count - MOST),
                again);
    }

    private static ImportView.Wrong inWords(RowFault fault) {
        return new ImportView.Wrong(
                fault.row() == 0 ? "" : Integer.toString(fault.row()), Registers.inWords(fault.fault()));
    }

    static List<String> row(NewDocument document) {
        return List.of(
                Registers.WORDS.of(document.kind().key()),
                document.title(),
                document.documentNumber().orElse(""),
                document.issuedOn().toString(),
                day(document.effectiveOn()),
                day(document.repealedOn()),
                day(document.expiredOn()),
                document.source());
    }

    static List<String> row(NewFigure figure) {
        return List.of(
                FigureLines.name(figure.figure()),
                figure.from().toString(),
                figure.until().toString(),
                FigureLines.plain(figure.amount()),
                figure.source(),
                figure.evidence(),
                figure.overlap().orElse(""));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
