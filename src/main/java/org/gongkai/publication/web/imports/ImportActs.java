package org.gongkai.publication.web.imports;

import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.imports.CancelImport;
import org.gongkai.publication.imports.CreateImported;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.publication.imports.Importing;
import org.gongkai.publication.imports.SubmitImport;
import org.gongkai.workbench.Words;
import org.gongkai.workbench.Workbench;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on an import. */
@Controller
@Needs(Power.DRAFT_ITEMS)
class ImportActs {

    private final CreateImported create;
    private final CancelImport cancel;
    private final SubmitImport submit;
    private final Words words = Words.in("imports");

    ImportActs(CreateImported create, CancelImport cancel, SubmitImport submit) {
        this.create = create;
        this.cancel = cancel;
        this.submit = submit;
    }

    @PostMapping("/desk/imports/{id:\\d{1,18}}/create")
    String create(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, create.of(actor, new ImportId(id)), "created", redirect);
    }

    @PostMapping("/desk/imports/{id:\\d{1,18}}/cancel")
    String cancel(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, cancel.of(actor, new ImportId(id)), "cancelled", redirect);
    }

    @PostMapping("/desk/imports/{id:\\d{1,18}}/submit")
    String submit(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        return told(id, submit.of(actor, new ImportId(id)), "submitted", redirect);
    }

    private String told(long id, Importing importing, String done, RedirectAttributes redirect) {
        var notice = switch (importing) {
            case Importing.Done ok -> words.of(done);
            case Importing.NotNow(var state) -> words.of("not-now", words.of(state.key()));
            case Importing.Empty empty -> words.of("nothing");
            case Importing.Unknown unknown -> words.of("not-now", "");
            case Importing.NoReason noReason -> words.of("not-now", "");
        };
        redirect.addFlashAttribute(Workbench.NOTICE, notice);
        return "redirect:" + ImportAddress.of(new ImportId(id));
    }
}
