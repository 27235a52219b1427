package org.gongkai.calendar;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** The calendar as everybody sees it, and the editor as whoever keeps it does. */
public class CalendarStaffPages implements StaffPageExample {

    /** The administrator that every installation begins with. */
    static final String KEEPER = "admin";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var clerk = city.signInName(city.departments().getFirst(), Post.SECTION_CLERK);
        var path = "/desk/settings/calendar/";
        return List.of(
                new Visit(path, path, KEEPER),
                new Visit(path + "{year:\\d{4}}/", path + "2019/", clerk),
                new Visit(path + "count/", path + "count/?from=2025-09-24&days=20", clerk),
                new Visit(path + "{year:\\d{4}}/edit/", path + "2026/edit/", KEEPER));
    }
}
