package org.gongkai.report.desk;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.act.StartReport;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class DeskPagesExample implements StaffPageExample {

    private static final String AT = "/desk/reports/";
    private static final String PATTERN = AT + "{id:\\d{1,18}}/";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var office = city.actor(agency, Post.DISCLOSURE_OFFICE);
        var edition = context.getBean(StartReport.class).of(office, agency.id(), 2022, ReportKind.OWN);
        var signInName = city.signInName(agency, Post.DISCLOSURE_OFFICE);
        var at = AT + edition.id().value() + "/";
        var visits = new ArrayList<Visit>();
        for (var page : List.of("", "figures", "findings", "history", "import", "preview", "registers", "text")) {
            visits.add(new Visit(PATTERN + page, at + page, signInName));
        }
        visits.add(new Visit(PATTERN + "acts/{step:[a-z]+}", at + "acts/submit", signInName));
        visits.add(new Visit(
                "/desk/ledger/{kind:[a-z-]+}/{id:\\d{1,18}}",
                "/desk/ledger/report/" + edition.id().value(),
                city.signInName(agency, Post.HEAD_OF_AGENCY)));
        return visits;
    }
}
