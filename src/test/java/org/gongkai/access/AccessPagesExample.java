package org.gongkai.access;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class AccessPagesExample implements StaffPageExample {

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var somebody = city.person(city.departments().getFirst(), Post.INFORMATION_OFFICER);
        return List.of(new Visit(
                "/desk/settings/access/{id:\\d{1,18}}",
                "/desk/settings/access/" + somebody.id().value(),
                city.signInName(city.government(), Post.ADMINISTRATOR)));
    }
}
