package org.gongkai.publication.catalogue.web;

import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.act.CloseColumn;
import org.gongkai.publication.act.MoveColumn;
import org.gongkai.publication.act.ReopenColumn;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on a column that need no form. */
@Controller
@RequestMapping(CatalogueLinks.CATALOGUE + "{id:\\d{1,18}}/")
@Needs(Power.KEEP_CATALOGUE)
final class ColumnButtons {

    private final Holdings holdings;
    private final MoveColumn move;
    private final CloseColumn close;
    private final ReopenColumn reopen;

    ColumnButtons(Holdings holdings, MoveColumn move, CloseColumn close, ReopenColumn reopen) {
        this.holdings = holdings;
        this.move = move;
        this.close = close;
        this.reopen = reopen;
    }

    @PostMapping("up")
    String up(RedirectAttributes redirect, Actor actor, @PathVariable long id, @RequestParam int version) {
        return step(redirect, actor, id, version, -1);
    }

    @PostMapping("down")
    String down(RedirectAttributes redirect, Actor actor, @PathVariable long id, @RequestParam int version) {
        return step(redirect, actor, id, version, 1);
    }

    private String step(RedirectAttributes redirect, Actor actor, long id, int version, int by) {
        var column = holdings.column(actor, Power.KEEP_CATALOGUE, id);
        var done = move.of(actor, column.id(), version, column.parent(), Math.max(1, column.position() + by));
        return told(redirect, id, "moved", done);
    }

    @PostMapping("close-column")
    String close(RedirectAttributes redirect, Actor actor, @PathVariable long id, @RequestParam int version) {
        return told(redirect, id, "closed", close.of(actor, new ColumnId(id), version));
    }

    @PostMapping("reopen-column")
    String reopen(RedirectAttributes redirect, Actor actor, @PathVariable long id, @RequestParam int version) {
        return told(redirect, id, "reopened", reopen.of(actor, new ColumnId(id), version));
    }

    private static String told(RedirectAttributes redirect, long id, String done, Keeping<CatalogueColumn> keeping) {
        var words = switch (keeping) {
            case Keeping.Kept<CatalogueColumn>(var column) -> CataloguePart.WORDS.of("column." + done, column.name());
            case Keeping.Overtaken<CatalogueColumn>(var column) ->
                CataloguePart.WORDS.of("column.overtaken", column.name());
            case Keeping.Refused<CatalogueColumn>(var faults) -> Forms.inWords(faults.getFirst(), "");
        };
        redirect.addFlashAttribute(Workbench.NOTICE, words);
        return "redirect:" + CatalogueLinks.of(new ColumnId(id));
    }
}
