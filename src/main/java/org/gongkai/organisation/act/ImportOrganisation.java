package org.gongkai.organisation.act;

import org.gongkai.organisation.Actor;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.model.AgencyRegister;
import org.gongkai.organisation.model.StaffRegister;
import org.gongkai.organisation.workbook.Imported;
import org.gongkai.organisation.workbook.ReadWorkbook;
import org.gongkai.organisation.workbook.WorkbookReader;
import org.gongkai.platform.Power;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes in a workbook of agencies, sections, people and posts: all of it or nothing.
 *
 * <p>Each row is done by the act that a page would do it by, with the powers of whoever imports. Rows that say what is known already change
 * nothing.
 */
@Component
public class ImportOrganisation {

    private final AgencyRows agencies;
    private final SectionRows sections;
    private final PersonRows people;
    private final PostRows posts;
    private final AgencyRegister tree;
    private final StaffRegister staff;

    ImportOrganisation(
            AgencyRows agencies,
            SectionRows sections,
            PersonRows people,
            PostRows posts,
            AgencyRegister tree,
            StaffRegister staff) {
        this.agencies = agencies;
        this.sections = sections;
        this.people = people;
        this.posts = posts;
        this.tree = tree;
        this.staff = staff;
    }

    /** Whether it is only to be seen what would change. */
    public enum Mode {
        REHEARSE,
        APPLY
    }

    /** @param reason goes into the ledger with whatever needs one */
    @Transactional
    public Imported of(Actor actor, byte[] content, String reason, Mode mode) {
        if (!actor.holds(Power.ADMINISTER)) {
            throw new NotAllowedException(Power.ADMINISTER);
        }
        var read = WorkbookReader.read(content);
        var imported = read.faults().isEmpty() ? done(actor, read, reason) : new Progress(read).imported();
        if (mode == Mode.REHEARSE || imported.isRefused()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return imported;
    }

    private Imported done(Actor actor, ReadWorkbook read, String reason) {
        tree.lockTree();
        staff.lockStaff();
        var progress = new Progress(read);
        agencies.take(actor, progress, reason);
        sections.take(actor, progress);
        people.take(actor, progress, reason);
        posts.take(actor, progress, reason);
        return progress.imported();
    }
}
