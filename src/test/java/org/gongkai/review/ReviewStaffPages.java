package org.gongkai.review;

import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A review that waits for its first signature, and the editor of its agency's chain. */
public class ReviewStaffPages implements StaffPageExample {

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var officer = city.person(agency, Post.INFORMATION_OFFICER);
        var actor = city.actor(agency, Post.INFORMATION_OFFICER);
        var matter = new Matter("example", agency.id().value());
        var reviews = context.getBean(Reviews.class);
        var review = reviews.find(matter)
                .map(Review::id)
                .orElseGet(() -> context.getBean(TransactionTemplate.class)
                        .execute(status ->
                                reviews.open(actor, agency, matter, "某项工作的说明", "ab".repeat(32), Optional.empty())));
        var chains = "/desk/settings/chains/";
        return List.of(
                new Visit("/desk/reviews/", "/desk/reviews/", officer.signInName()),
                new Visit("/desk/reviews/{id}/", "/desk/reviews/" + review.value() + "/", officer.signInName()),
                new Visit(
                        chains + "{agency}/{kind}/",
                        chains + agency.id().value() + "/report/",
                        city.signInName(city.government(), Post.ADMINISTRATOR)));
    }
}
