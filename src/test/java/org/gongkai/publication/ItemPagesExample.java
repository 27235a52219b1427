package org.gongkai.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class ItemPagesExample implements StaffPageExample {

    private static final String AT = "/desk/items/";
    private static final String PATTERN = AT + "{id:\\d{1,18}}/";

    /** Asked for more than once, each document needs a number of its own. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        var title = "关于开展审计整改“回头看”的通知";
        var content = items.content(title).of(ItemKind.OTHER_DOCUMENT);
        var draft = items.draft(content.titled(title + "（草稿）"));
        var published = items.published(content.numbered("清审发〔2026〕" + NUMBERS.incrementAndGet() + "号"));
        var clerk = city.signInName(agency, Post.SECTION_CLERK);
        var officer = city.signInName(agency, Post.INFORMATION_OFFICER);
        var visits = new ArrayList<Visit>();
        visits.add(new Visit(AT, AT, clerk));
        visits.add(new Visit(AT, AT + "?tab=published", officer));
        visits.add(new Visit(AT + "new/", AT + "new/", clerk));
        visits.add(new Visit(
                AT + "new/",
                AT + "new/?column="
                        + items.column(StatutoryMatter.RULES_AND_DOCUMENTS).value(),
                clerk));
        visits.add(new Visit(PATTERN, AT + draft.id().value() + "/", officer));
        visits.add(
                new Visit(PATTERN, AT + published.id().value() + "/", city.signInName(agency, Post.DISCLOSURE_OFFICE)));
        visits.add(new Visit(PATTERN + "edit/", AT + draft.id().value() + "/edit/", clerk));
        visits.add(new Visit(
                PATTERN + "versions/{number:\\d{1,6}}/", AT + published.id().value() + "/versions/1/", officer));
        visits.add(new Visit(PATTERN + "files/", AT + draft.id().value() + "/files/", clerk));
        visits.add(new Visit(PATTERN + "preview/", AT + draft.id().value() + "/preview/", officer));
        visits.add(new Visit(
                PATTERN + "versions/{number:\\d{1,6}}/preview/",
                AT + published.id().value() + "/versions/1/preview/",
                officer));
        visits.addAll(FileOfItemExample.visits(context, city, draft, clerk));
        return visits;
    }
}
