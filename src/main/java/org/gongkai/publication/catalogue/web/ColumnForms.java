package org.gongkai.publication.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.SectionId;
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
import org.gongkai.publication.catalogue.web.Forms.Form;
import org.gongkai.workbench.Frame;
import org.gongkai.workbench.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of columns. */
@Controller
@RequestMapping(CatalogueLinks.CATALOGUE + "{id:\\d{1,18}}/")
@Needs(Power.KEEP_CATALOGUE)
final class ColumnForms {

    private final Forms forms;
    private final Holdings holdings;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final ColumnFields fields;
    private final AddColumn add;
    private final ChangeColumn change;
    private final MoveColumn move;

    ColumnForms(
            Forms forms,
            Holdings holdings,
            Catalogue catalogue,
            Agencies agencies,
            ColumnFields fields,
            AddColumn add,
            ChangeColumn change,
            MoveColumn move) {
        this.forms = forms;
        this.holdings = holdings;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.fields = fields;
        this.add = add;
        this.change = change;
        this.move = move;
    }

    @GetMapping("{act:add-column|change-column|move-column}")
    ModelAndView form(HttpServletRequest request, Actor actor, @PathVariable long id, @PathVariable String act) {
        return forms.show(request, form(actor, id, act));
    }

    @PostMapping("add-column")
    ModelAndView add(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var terms = terms(given);
        return forms.answer(
                sent,
                form(actor, id, "add-column"),
                given,
                () -> add.of(actor, new ColumnId(id), terms.orElseThrow(), given.text("slug")));
    }

    @PostMapping("change-column")
    ModelAndView change(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var terms = terms(given);
        return forms.answer(
                sent,
                form(actor, id, "change-column"),
                given,
                () -> change.of(actor, new ColumnId(id), given.version(), terms.orElseThrow()));
    }

    @PostMapping("move-column")
    ModelAndView move(SentForm sent, Actor actor, @PathVariable long id) {
        var given = new Given(sent.fields());
        var parent = given.id("parent").stream().mapToObj(ColumnId::new).findFirst();
        var position = given.number("position");
        return forms.answer(
                sent,
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
        return Form.of(act, column.name(), fields.of(column, columns, act), column.version(), above);
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
