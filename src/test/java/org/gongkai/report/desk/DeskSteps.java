package org.gongkai.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.FileFormat;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.act.AcceptReport;
import org.gongkai.report.desk.act.ExplainFinding;
import org.gongkai.report.desk.act.FileReport;
import org.gongkai.report.desk.act.ImportDraft;
import org.gongkai.report.desk.act.PublishEdition;
import org.gongkai.report.desk.act.ReturnReport;
import org.gongkai.report.desk.act.SaveDraft;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.report.desk.act.SubmitReport;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.review.Reviews;
import org.gongkai.review.Seen;
import org.gongkai.review.Signing;
import org.gongkai.review.act.ApproveMatter;
import org.springframework.beans.factory.BeanFactory;

/** The people of one agency at work on its report: each step by whoever takes it, and it must succeed. */
public final class DeskSteps {

    private static final List<Post> SIGNERS =
            List.of(Post.INFORMATION_OFFICER, Post.LEADER_IN_CHARGE, Post.HEAD_OF_AGENCY);

    private final BeanFactory beans;
    private final ACity city;
    private final Agency agency;

    public DeskSteps(BeanFactory beans, ACity city, Agency agency) {
        this.beans = beans;
        this.city = city;
        this.agency = agency;
    }

    public Actor actor(Post post) {
        return city.actor(agency, post);
    }

    /** The disclosure office of the agency. */
    public Actor office() {
        return actor(Post.DISCLOSURE_OFFICE);
    }

    public Actor supervisor() {
        return city.actor(city.government(), Post.SUPERVISING_OFFICE);
    }

    public Agency agency() {
        return agency;
    }

    public Edition start(int year, ReportKind kind) {
        return beans.getBean(StartReport.class).of(office(), agency.id(), year, kind);
    }

    /** A report with zeros in every table and the least text that no rule finds fault with. */
    public Edition drafted(int year) {
        return typed(
                start(year, ReportKind.OWN), zeros(start(year, ReportKind.OWN).report()));
    }

    /** Takes a whole report in, as from a file. */
    public Edition taken(Edition edition, Report report) {
        var read = new ReadReport(FileFormat.JSON, report, List.of());
        var saving = beans.getBean(ImportDraft.class).of(office(), edition.id(), edition.version(), read);
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) saving).edition();
    }

    public Edition typed(Edition edition, List<DraftChange> changes) {
        var saving = beans.getBean(SaveDraft.class).of(office(), edition.id(), edition.version(), changes);
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        return ((Saving.Saved) saving).edition();
    }

    public static List<DraftChange> zeros(Report report) {
        var changes = new ArrayList<DraftChange>();
        report.form().slots().forEach(slot -> changes.add(new DraftChange(slot.place(), "0")));
        texts().forEach(changes::add);
        return changes;
    }

    static List<DraftChange> texts() {
        return List.of(
                new DraftChange(Place.of(Section.GENERAL), "全年按目录公开各类信息，做到及时、准确。"),
                new DraftChange(Place.of(Section.PROBLEMS), "公开内容还不够丰富，下一步将逐项改进。"),
                new DraftChange(Place.of(Section.OTHER), "本年度没有收取信息处理费。"));
    }

    /** Gives every finding that wants one a reason. */
    public Edition explained(Edition edition) {
        var explain = beans.getBean(ExplainFinding.class);
        edition.unexplained()
                .forEach(finding -> explain.of(office(), edition.id(), finding.rule(), finding.place(), "经核实，情况属实。"));
        return now(edition);
    }

    public Edition submitted(Edition edition) {
        return moved(beans.getBean(SubmitReport.class).of(office(), edition.id()));
    }

    public Edition signed(Edition edition) {
        SIGNERS.forEach(post -> sign(edition, post));
        assertThat(now(edition).state()).isEqualTo(DeskState.SIGNED);
        return now(edition);
    }

    public void sign(Edition edition, Post post) {
        var review = beans.getBean(Reviews.class).find(edition.matter()).orElseThrow();
        var signing =
                beans.getBean(ApproveMatter.class).of(actor(post), review.id(), Seen.of(review), Optional.empty());
        assertThat(signing).isInstanceOf(Signing.Done.class);
    }

    public Edition filed(Edition edition) {
        return moved(beans.getBean(FileReport.class).of(office(), edition.id()));
    }

    public Edition filed(int year) {
        return filed(signed(submitted(drafted(year))));
    }

    public Edition accepted(Edition edition) {
        return moved(beans.getBean(AcceptReport.class).of(supervisor(), edition.id()));
    }

    public Edition returned(Edition edition, String reason) {
        return moved(beans.getBean(ReturnReport.class).of(supervisor(), edition.id(), reason));
    }

    public Edition published(Edition edition) {
        return moved(beans.getBean(PublishEdition.class).of(office(), edition.id()));
    }

    public Edition now(Edition edition) {
        return beans.getBean(Editions.class).find(edition.id()).orElseThrow();
    }

    public static Edition moved(Moving moving) {
        assertThat(moving).isInstanceOf(Moving.Moved.class);
        return ((Moving.Moved) moving).edition();
    }
}
