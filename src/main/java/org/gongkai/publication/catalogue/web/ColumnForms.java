package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Section;
import org.gongkai.organisation.SectionId;
import org.gongkai.organisation.Sections;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.act.AddColumn;
import org.gongkai.publication.act.ChangeColumn;
import org.gongkai.publication.act.MoveColumn;
import org.gongkai.publication.catalogue.web.Field.Option;
import org.gongkai.publication.catalogue.web.Forms.Form;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of columns. */
@Controller
@RequestMapping(CatalogueLinks.CATALOGUE + "{id:\\d{1,18}}/")
@Needs(Power.KEEP_CATALOGUE)
final class ColumnForms {

    private static final Words FREQUENCIES = Words.in("publication");

    private final Forms forms;
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Sections sections;
    private final AddColumn add;
    private final ChangeColumn change;
    private final MoveColumn move;

    ColumnForms(
            Forms forms,
            Holdings holdings,
            Catalogue catalogue,
            Agencies agencies,
            Sections sections,
            AddColumn add,
            ChangeColumn change,
            MoveColumn move) {
        this.forms = forms;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.sections = sections;
        this.add = add;
        this.change = change;
        this.move = move;
    }

    @GetMapping("{act:add-column|change-column|move-column}")
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id, @PathVariable String act) {
        return forms.show(request, form(actor, id, act));
    }

    @PostMapping("add-column")
    ModelAndView add(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var terms = terms(given);
        return forms.answer(
                request,
                redirect,
                form(actor, id, "add-column"),
                given,
                () -> add.of(actor, new ColumnId(id), terms.orElseThrow(), given.text("slug")));
    }

    @PostMapping("change-column")
    ModelAndView change(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var terms = terms(given);
        return forms.answer(
                request,
                redirect,
                form(actor, id, "change-column"),
                given,
                () -> change.of(actor, new ColumnId(id), given.version(), terms.orElseThrow()));
    }

    @PostMapping("move-column")
    ModelAndView move(
            HttpServletRequest request,
            RedirectAttributes redirect,
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> sent) {
        var given = new Given(sent);
        var parent = given.id("parent").stream().mapToObj(ColumnId::new).findFirst();
        var position = given.number("position");
        return forms.answer(
                request,
                redirect,
                form(actor, id, "move-column"),
                given,
                () -> move.of(actor, new ColumnId(id), given.version(), parent, position));
    }

    private static Optional<ColumnTerms> terms(Given given) {
        var limit = given.number("limit");
        var section = given.id("section");
        return given.choice("frequency", Frequency.class)
                .map(frequency -> new ColumnTerms(
                        given.text("name"), given.text("legalBasis"), limit, section(section), frequency));
    }

    private static Optional<SectionId> section(OptionalLong id) {
        return id.isPresent() ? Optional.of(new SectionId(id.getAsLong())) : Optional.empty();
    }

    private Form form(Actor actor, long id, String act) {
        var column = holdings.column(actor, Power.KEEP_CATALOGUE, id);
        var agency = agencies.find(column.agency()).orElseThrow();
        var columns = catalogue.of(agency.id());
        var above = above(agency, columns, column);
        above.add(new Frame.Entry(column.name(), CatalogueLinks.of(column.id())));
        return Form.of(act, column.name(), fields(column, columns, act), column.version(), above);
    }

    private List<Field> fields(CatalogueColumn column, List<CatalogueColumn> columns, String act) {
        return switch (act) {
            case "add-column" -> {
                var fields = terms(
                        column,
                        new ColumnTerms("", column.legalBasis(), column.limit(), column.section(), column.frequency()));
                fields.add(Field.line("slug", "").mayBeEmpty());
                yield fields;
            }
            case "change-column" -> terms(column, ColumnTerms.of(column));
            case "move-column" ->
                column.parent().isEmpty()
                        ? List.of(Field.number("position", Integer.toString(column.position())))
                        : List.of(
                                Field.among(
                                        "parent",
                                        column.parent()
                                                .map(parent -> Long.toString(parent.value()))
                                                .orElse(""),
                                        parents(column, columns)),
                                Field.number("position", Integer.toString(column.position())));
            default -> throw new IllegalArgumentException(act);
        };
    }

    private List<Field> terms(CatalogueColumn column, ColumnTerms terms) {
        return new ArrayList<>(List.of(
                Field.line("name", terms.name()),
                Field.text("legalBasis", terms.legalBasis()),
                Field.number("limit", Integer.toString(terms.limit())),
                Field.among(
                                "section",
                                terms.section()
                                        .map(id -> Long.toString(id.value()))
                                        .orElse(""),
                                sections(column))
                        .mayBeEmpty(),
                Field.among("frequency", terms.frequency().name(), frequencies())));
    }

    /** Those of the agency, and the one that is named though it was closed. */
    private List<Option> sections(CatalogueColumn column) {
        var options = new ArrayList<>(
                sections.of(column.agency()).stream().map(ColumnForms::option).toList());
        column.section()
                .flatMap(sections::find)
                .map(ColumnForms::option)
                .filter(option -> !options.contains(option))
                .ifPresent(options::add);
        return options;
    }

    private static Option option(Section section) {
        return new Option(Long.toString(section.id().value()), section.name());
    }

    private static List<Option> frequencies() {
        return List.of(Frequency.values()).stream()
                .map(each -> new Option(each.name(), FREQUENCIES.of(each.key())))
                .toList();
    }

    private static List<Option> parents(CatalogueColumn column, List<CatalogueColumn> columns) {
        return columns.stream()
                .filter(each -> !each.closed() && !each.id().equals(column.id()))
                .map(each -> new Option(Long.toString(each.id().value()), path(columns, each)))
                .toList();
    }

    private static String path(List<CatalogueColumn> columns, CatalogueColumn column) {
        return column.parent().stream()
                .flatMap(parent -> columns.stream().filter(each -> each.id().equals(parent)))
                .findFirst()
                .map(parent -> CataloguePart.WORDS.of("path", path(columns, parent), column.name()))
                .orElse(column.name());
    }

    /** The catalogue and the columns above. */
    static List<Frame.Entry> above(Agency agency, List<CatalogueColumn> columns, CatalogueColumn column) {
        var above = new ArrayList<Frame.Entry>();
        var at = column;
        while (at.parent().isPresent()) {
            var id = at.parent().get();
            at = columns.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            above.addFirst(new Frame.Entry(at.name(), CatalogueLinks.of(at.id())));
        }
        above.addFirst(new Frame.Entry(
                CataloguePart.WORDS.of("part"), CatalogueLinks.of(CatalogueLinks.CATALOGUE, agency.id())));
        return above;
    }
}
