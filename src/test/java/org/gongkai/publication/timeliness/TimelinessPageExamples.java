package org.gongkai.publication.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Dates;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemState;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** An agency with an item that is late, one whose year has not been announced, and one that is withheld. */
public class TimelinessPageExamples implements StaffPageExample {

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var timeliness = context.getBean(Timeliness.class);
        var items = AnItem.of(context, city, agency);
        if (context.getBean(Assessments.class).of(agency.id()).isEmpty()) {
            items.draft(items.content("逾期的工作动态"));
            items.draft(items.content("未公布年份的信息").with(Dates.written(LocalDate.of(2099, 12, 31))));
            withheld(items);
        }
        var office = city.signInName(agency, Post.DISCLOSURE_OFFICE);
        var path = "/desk/timeliness/";
        return List.of(
                new Visit(path, path, office),
                new Visit(path + "columns/", path + "columns/", office),
                new Visit(path + "reassessment/", path + "reassessment/", office),
                new Visit(
                        path + "calendar/{month:\\d{4}-\\d{2}}/",
                        path + "calendar/" + timeliness.today().toString().substring(0, 7) + "/",
                        office),
                new Visit(
                        path + "below/", path + "below/", city.signInName(city.government(), Post.SUPERVISING_OFFICE)));
    }

    static Item withheld(AnItem items) {
        var content = items.content("不予公开的内部事务")
                .with(new Disclosure(
                        Disclosure.Attribute.WITHHELD,
                        Optional.of(WithholdingGround.INTERNAL_AFFAIRS),
                        Optional.empty()));
        var kept = items.throughTheChain(items.submitted(content));
        if (kept.state() != ItemState.KEPT) {
            throw new AssertionError(kept.state());
        }
        return kept;
    }
}
