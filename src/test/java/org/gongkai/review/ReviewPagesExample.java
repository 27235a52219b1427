package org.gongkai.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

final class ReviewPagesExample implements StaffPageExample {

    private static final int YEAR = 2021;

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var office = city.actor(agency, Post.DISCLOSURE_OFFICE);
        var edition = context.getBean(StartReport.class).of(office, agency.id(), YEAR, ReportKind.OWN);
        var matter = new Matter("report", edition.id().value());
        var reviews = context.getBean(Reviews.class);
        var review = reviews.find(matter)
                .map(Review::id)
                .orElseGet(() -> Objects.requireNonNull(
                        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                                .execute(begun -> reviews.open(
                                        office,
                                        agency,
                                        matter,
                                        agency.name() + YEAR + "年政府信息公开工作年度报告",
                                        edition.content(),
                                        Optional.empty()))));
        return List.of(
                new Visit(
                        "/desk/reviews/{id}/",
                        "/desk/reviews/" + review.value() + "/",
                        city.signInName(agency, Post.INFORMATION_OFFICER)),
                new Visit(
                        "/desk/settings/chains/{agency}/{kind}/",
                        "/desk/settings/chains/" + agency.id().value() + "/report/",
                        city.signInName(agency, Post.ADMINISTRATOR)));
    }
}
