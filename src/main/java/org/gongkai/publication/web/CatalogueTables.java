package org.gongkai.publication.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.LegalBasis;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Origins;
import org.gongkai.portal.Words;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ListQuery;
import org.gongkai.publication.PublicMarks;
import org.gongkai.publication.PublishedItems;
import org.gongkai.publication.PublishedLine;
import org.gongkai.publication.Validity;
import org.gongkai.publication.download.CommaTable;
import org.gongkai.publication.download.PublicTable;
import org.gongkai.publication.download.PublicTable.Cell;
import org.gongkai.publication.download.PublicTable.Head;
import org.gongkai.publication.download.WorkbookTable;
import org.gongkai.publication.open.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes the disclosure catalogue of an agency as a table: what the law has it hold (条例 Art. 12), and what else one looks for in it. */
@Component
@LegalBasis(article = 12)
class CatalogueTables {

    private static final int AT_ONCE = 1000;

    /** In their order, with their widths. */
    private enum Field {
        INDEX(22),
        TITLE(34),
        SUMMARY(46),
        WRITTEN(12),
        AGENCY(16),
        NUMBER(20),
        PUBLISHED(12),
        VALIDITY(8),
        COLUMN(14),
        ADDRESS(32);

        private final int width;

        Field(int width) {
            this.width = width;
        }

        private Head head(Words words) {
            return new Head(words.of("catalogue.file." + name().toLowerCase(Locale.ROOT)), width);
        }
    }

    private final PublishedItems published;
    private final PublicMarks marks;
    private final Catalogue catalogue;

    CatalogueTables(PublishedItems published, PublicMarks marks, Catalogue catalogue) {
        this.published = published;
        this.marks = marks;
        this.catalogue = catalogue;
    }

    /**
     * Which part of the catalogue, in which form.
     *
     * @param year of publication; empty for all
     */
    record Asked(AgencySite site, OptionalInt year, boolean isWorkbook, Words words, String origin) {

        String title() {
            return CatalogueTables.title(site, year, words);
        }

        private ListQuery query() {
            var all = ListQuery.of(site.id());
            return year.isPresent() ? all.in(year.getAsInt()) : all;
        }
    }

    static String title(AgencySite site, OptionalInt year, Words words) {
        var name = words.of("catalogue.file", site.agency().name());
        return year.isPresent() ? words.of("catalogue.file.year", name, Integer.toString(year.getAsInt())) : name;
    }

    boolean isEmpty(Asked asked) {
        return published.list(asked.query().atMost(1)).isEmpty();
    }

    /** Everything that what is written depends on; the items by their mark, without reading any. */
    String state(Asked asked) {
        var site = asked.site();
        return Stream.concat(
                        Stream.of(
                                marks.of(site.id()),
                                site.agency().name(),
                                asked.title(),
                                asked.origin(),
                                asked.words().of("catalogue.file.sheet"),
                                Boolean.toString(asked.isWorkbook())),
                        Stream.of(
                                        Arrays.stream(Field.values())
                                                .map(field -> field.head(asked.words())
                                                        .words()),
                                        Arrays.stream(Validity.values())
                                                .map(each -> asked.words().of(each.key())),
                                        catalogue.of(site.id()).stream()
                                                .map(column -> column.id().value() + " " + column.name()))
                                .flatMap(each -> each))
                .collect(Collectors.joining("\n"));
    }

    /** The newest first; some at a time, so that nothing has to hold them all. */
    void write(Asked asked, OutputStream bytes) throws IOException {
        var names = catalogue.of(asked.site().id()).stream()
                .collect(Collectors.toMap(CatalogueColumn::id, CatalogueColumn::name));
        var query = asked.query().atMost(AT_ONCE);
        try (var table = table(asked, bytes)) {
            var lines = published.list(query);
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    table.row(cells(line, names, asked));
                }
                var last = lines.getLast();
                lines = published.list(query.before(new ListQuery.Position(last.publishedAt(), last.id())));
            }
        }
    }

    private static PublicTable table(Asked asked, OutputStream bytes) throws IOException {
        var heads = Arrays.stream(Field.values())
                .map(field -> field.head(asked.words()))
                .toList();
        return asked.isWorkbook()
                ? new WorkbookTable(bytes, asked.words().of("catalogue.file.sheet"), asked.title(), heads)
                : new CommaTable(bytes, heads);
    }

    private static List<Cell> cells(PublishedLine line, Map<ColumnId, String> columns, Asked asked) {
        return List.of(
                new Cell.Text(line.index().text()),
                new Cell.Text(line.title()),
                text(line.summary()),
                new Cell.Day(line.writtenOn()),
                new Cell.Text(asked.site().agency().name()),
                text(line.documentNumber()),
                new Cell.Day(LocalDate.parse(Words.plainDay(line.publishedAt()))),
                text(line.validity().map(validity -> asked.words().of(validity.key()))),
                new Cell.Text(columns.getOrDefault(line.column(), "")),
                new Cell.Text(Origins.absolute(asked.origin(), PublicAddress.of(line.id()))));
    }

    private static Cell text(Optional<String> text) {
        return new Cell.Text(text.orElse(""));
    }
}
