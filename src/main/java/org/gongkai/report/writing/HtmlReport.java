package org.gongkai.report.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.TableForm;

/** A report as a page that stands on its own: its stylesheet inside, nothing loaded, nothing that runs. */
public final class HtmlReport {

    private static final String STYLESHEET = resource("report.css");

    private HtmlReport() {}

    static byte[] write(Report report) {
        var markup = new Markup();
        markup.trusted("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").open("head");
        markup.empty("meta", "charset", "utf-8");
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "generator", "content", "Gongkai");
        markup.element("title", report.title());
        markup.open("style").trusted(STYLESHEET).trusted(widths(report)).close();
        markup.closeLine().open("body").open("main");
        article(report, markup, HtmlTables::render);
        markup.close().close().closeLine();
        return markup.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Title, introduction and sections as a part of a page; on a phone each table scrolls by itself. */
    public static String article(Report report) {
        var page = new Markup();
        article(report, page, (table, figures, markup) -> {
            var title = table.kind().section().title();
            markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title);
            HtmlTables.render(table, figures, markup);
            markup.close();
        });
        return page.toString();
    }

    /** Title, introduction and sections. */
    static void article(Report report, Markup markup, TableMarkup tables) {
        markup.element("h1", report.title()).trusted("\n");
        report.narrative().introduction().forEach(paragraph -> paragraph(paragraph, markup));
        for (var each : PrintedSection.of(report)) {
            var id = "section-" + each.section().key();
            markup.open("section", "aria-labelledby", id);
            markup.element("h2", each.section().heading(), "id", id).trusted("\n");
            each.paragraphs().forEach(paragraph -> paragraph(paragraph, markup));
            each.table().ifPresent(table -> tables.render(table, report.figures(), markup));
            markup.closeLine();
        }
    }

    private static void paragraph(String text, Markup markup) {
        if (PrintedSection.isLead(text)) {
            markup.element("p", text, "class", "lead").trusted("\n");
        } else {
            markup.element("p", text).trusted("\n");
        }
    }

    /** Column widths in the proportions of the official form. */
    private static String widths(Report report) {
        var css = new StringBuilder();
        for (var table : report.form().tables()) {
            widths(table, css);
        }
        return css.toString();
    }

    private static void widths(TableForm table, StringBuilder css) {
        var total = table.columnWidths().stream().mapToInt(Integer::intValue).sum();
        for (var column = 0; column < table.columns(); column++) {
            var thousandths = table.columnWidths().get(column) * 1000L / total;
            css.append(".report-table-%s col:nth-child(%d){width:%d.%d%%}%n"
                    .formatted(table.kind().key(), column + 1, thousandths / 10, thousandths % 10));
        }
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the tables are rendered into a page. */
    @FunctionalInterface
    interface TableMarkup {
        void render(TableForm table, Figures figures, Markup markup);
    }
}
