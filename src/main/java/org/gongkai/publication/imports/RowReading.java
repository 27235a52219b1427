package org.gongkai.publication.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.DocumentNumber;
import org.gongkai.publication.Former;
import org.gongkai.publication.IndexNumber;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault;
import org.gongkai.publication.Origin;
import org.gongkai.publication.Subject;
import org.gongkai.publication.act.ContentChecks;
import org.gongkai.publication.body.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** Makes an item's contents of a row, or tells everything that keeps it from being one. */
final class RowReading {

    private static final int SUMMARY = 120;
    private static final Pattern BETWEEN = Pattern.compile("[;；|、,，\\n]+");
    private static final Pattern TAG = Pattern.compile("<\\w+[^>]*>");

    private final Terms terms;
    private final Beside beside;
    private final SourceRow row;
    private final List<RowFault> faults = new ArrayList<>();

    private RowReading(Terms terms, Beside beside, SourceRow row) {
        this.terms = terms;
        this.beside = beside;
        this.row = row;
    }

    static ReadRow of(Terms terms, Beside beside, SourceRow row) {
        return new RowReading(terms, beside, row).read();
    }

    private ReadRow read() {
        var title = row.of(ImportField.TITLE).orElse("");
        var content = content(title);
        if (faults.isEmpty()) {
            ContentChecks.ofDraft(content).forEach(fault -> faults.add(RowFault.of(fault)));
            ContentChecks.of(content, terms.today()).forEach(fault -> faults.add(told(fault)));
        }
        return new ReadRow(
                row.number(), row.place(), title, faults.isEmpty() ? Optional.of(content) : Optional.empty(), faults);
    }

    /** Whoever imports cannot fill in a field; there are three other places for the day. */
    private static RowFault told(ItemFault fault) {
        return fault.field().equals("writtenOn") && fault.reason() == ItemFault.Reason.MISSING
                ? RowFault.of("writtenOn", "fault.no-day")
                : RowFault.of(fault);
    }

    private ItemContent content(String title) {
        var body = body();
        var kind = row.of(ImportField.KIND)
                .flatMap(word -> known(word, "kind", terms.kinds()::get))
                .orElse(terms.kind());
        return new ItemContent(
                column(),
                kind,
                title,
                row.of(ImportField.SUMMARY).or(() -> beginning(body)),
                row.of(ImportField.DOCUMENT_NUMBER).map(this::number),
                disclosure(),
                dates(body),
                Origin.madeBy(row.of(ImportField.MAKER).orElse(terms.agency().name())),
                new Subject(
                        row.of(ImportField.THEME),
                        row.of(ImportField.WORDS).map(RowReading::parts).orElse(List.of()),
                        row.of(ImportField.AUDIENCE)),
                row.of(ImportField.LANGUAGE).orElse(ItemContent.CHINESE),
                body,
                beside.attachments(row, faults),
                List.of(),
                Optional.empty(),
                former(),
                Optional.empty());
    }

    private ColumnId column() {
        return row.of(ImportField.COLUMN)
                .map(Terms::plain)
                .map(terms.columns()::get)
                // A column that the catalogue does not have is told in the report's counts and goes where the rest
                // goes.
                .orElse(terms.column());
    }

    private String number(String typed) {
        var number = DocumentNumber.normalised(typed);
        if (number.isEmpty()) {
            faults.add(RowFault.of("documentNumber", "fault.document-number-shape"));
        }
        return number.orElse(typed);
    }

    private Disclosure disclosure() {
        return row.of(ImportField.ATTRIBUTE)
                .flatMap(word -> known(word, "attribute", terms.attributes()::get))
                .map(attribute -> new Disclosure(attribute, Optional.empty(), Optional.empty()))
                .orElse(Disclosure.PROACTIVE);
    }

    /** Without a day of writing the day that the former site gave is the nearest thing to one, then the one under the text. */
    private Dates dates(String body) {
        var written = day(ImportField.WRITTEN_ON, "writtenOn")
                .or(() -> day(ImportField.PUBLISHED_ON, "writtenOn"))
                .or(() -> DayOfFile.ofBody(body));
        return new Dates(
                written,
                day(ImportField.CHANGED_ON, "changedOn"),
                day(ImportField.EFFECTIVE_ON, "effectiveOn"),
                day(ImportField.EXPIRES_ON, "expiresOn"));
    }

    private Optional<Former> former() {
        var index = row.of(ImportField.INDEX)
                .map(text -> text.replaceAll("[\\s\\p{Z}]+", ""))
                .filter(IndexNumber::isIndexNumber)
                .map(IndexNumber::new);
        index.filter(number -> !terms.codes().contains(number.code()))
                .ifPresent(number -> faults.add(RowFault.of("index", "fault.index-not-own", number.code())));
        var address = row.of(ImportField.ADDRESS).filter(text -> text.length() <= 2000);
        var published = row.of(ImportField.PUBLISHED_ON).flatMap(LooseDay::of);
        return index.isEmpty() && address.isEmpty() && published.isEmpty()
                ? Optional.empty()
                : Optional.of(new Former(address, index, published));
    }

    private Optional<LocalDate> day(ImportField field, String name) {
        var typed = row.of(field);
        var day = typed.flatMap(LooseDay::of);
        if (typed.isPresent() && day.isEmpty()) {
            faults.add(RowFault.of(name, "fault.not-a-day", shown(typed.get())));
        }
        return day;
    }

    private String body() {
        return row.of(ImportField.BODY)
                .map(text -> Body.clean(TAG.matcher(text).find() ? text : paragraphs(text)))
                .orElseGet(() -> beside.body(row, faults));
    }

    private <T> Optional<T> known(String word, String field, Function<String, T> meaning) {
        var found = Optional.ofNullable(meaning.apply(Terms.plain(word)));
        if (found.isEmpty()) {
            faults.add(RowFault.of(field, "fault.not-a-choice", shown(word)));
        }
        return found;
    }

    private static Optional<String> beginning(String html) {
        var text = Jsoup.parseBodyFragment(html).text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var length = Math.min(text.codePointCount(0, text.length()), SUMMARY);
        var cut = text.substring(0, text.offsetByCodePoints(0, length));
        return Optional.of(cut.length() == text.length() ? cut : cut + "……");
    }

    static String paragraphs(String text) {
        var html = new StringBuilder();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(
                        line -> html.append("<p>").append(Entities.escape(line)).append("</p>"));
        return html.toString();
    }

    static List<String> parts(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String shown(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "……" : typed;
    }
}
