package org.gongkai.supervision;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class SupervisionPagesExample implements StaffPageExample {

    private static final String PATTERN = "/desk/supervision/{year:\\d{4}}/";
    private static final String AT = "/desk/supervision/2023/";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var supervisor = city.signInName(city.government(), Post.SUPERVISING_OFFICE);
        var department = city.departments().getFirst().id().value();
        var government = city.government().id().value();
        return List.of(
                new Visit(PATTERN, AT, supervisor),
                new Visit(PATTERN + "aggregate/", AT + "aggregate/", supervisor),
                new Visit(PATTERN + "{agency:\\d+}/{kind:own|aggregate}/", AT + department + "/own/", supervisor),
                new Visit(PATTERN + "{agency:\\d+}/own/enter", AT + department + "/own/enter", supervisor),
                new Visit(
                        PATTERN + "{agency:\\d+}/{kind:own|aggregate}/reminders",
                        AT + department + "/own/reminders",
                        supervisor),
                new Visit(PATTERN + "{kind:own|aggregate}/reminders", AT + "own/reminders", supervisor),
                new Visit(PATTERN + "{kind:own|aggregate}/download", AT + "own/download", supervisor),
                new Visit(PATTERN + "{agency:\\d+}/aggregate/parts", AT + government + "/aggregate/parts", supervisor),
                new Visit(
                        PATTERN + "{agency:\\d+}/aggregate/parts/cell",
                        AT + government + "/aggregate/parts/cell?place=requests/total/naturalPerson",
                        supervisor));
    }
}
