package org.gongkai.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.report.desk.DeskSteps;
import org.gongkai.report.desk.Edition;
import org.gongkai.report.desk.Editions;
import org.gongkai.report.desk.ReportKind;
import org.gongkai.report.desk.act.ComputeAggregate;
import org.gongkai.report.model.Report;
import org.gongkai.report.writing.OutputFormat;
import org.gongkai.report.writing.ReportWriter;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** A year in which a department has filed, the aggregate has been computed and a county's report on paper waits to be taken in. */
final class SupervisionPagesExample implements StaffPageExample {

    private static final int YEAR = 2023;
    private static final String PATTERN = "/desk/supervision/{year:\\d{4}}/";
    private static final String AT = "/desk/supervision/" + YEAR + "/";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var filed = filed(city, context);
        var waiting = waiting(city, filed, context);
        var parts = aggregate(city, context);
        var supervisor = city.signInName(city.government(), Post.SUPERVISING_OFFICE);
        var drafter = city.signInName(city.government(), Post.DISCLOSURE_OFFICE);
        var department = AT + filed.agency().value();
        var visits = new ArrayList<Visit>();
        Stream.of(
                        new Visit(PATTERN, AT, supervisor),
                        new Visit(PATTERN + "aggregate/", AT + "aggregate/", supervisor),
                        new Visit(PATTERN + "{agency:\\d+}/{kind:own|aggregate}/", department + "/own/", supervisor),
                        new Visit(PATTERN + "{agency:\\d+}/own/enter", department + "/own/enter", supervisor),
                        new Visit(PATTERN + "{agency:\\d+}/own/enter/{upload:[0-9a-f-]{36}}", waiting, supervisor),
                        new Visit(
                                PATTERN + "{agency:\\d+}/{kind:own|aggregate}/reminders",
                                department + "/own/reminders",
                                supervisor),
                        new Visit(PATTERN + "{kind:own|aggregate}/reminders", AT + "own/reminders", supervisor),
                        new Visit(PATTERN + "{kind:own|aggregate}/download", AT + "own/download", supervisor),
                        new Visit(PATTERN + "{agency:\\d+}/aggregate/parts", parts, drafter),
                        new Visit(
                                PATTERN + "{agency:\\d+}/aggregate/parts/cell",
                                parts + "/cell?place=requests/total/naturalPerson",
                                drafter))
                .forEach(visits::add);
        return visits;
    }

    private static Edition filed(ACity city, ApplicationContext context) {
        var department = city.departments().getFirst();
        return context.getBean(Editions.class)
                .newest(department.id(), YEAR, ReportKind.OWN)
                .orElseGet(() -> new DeskSteps(context, city, department).filed(YEAR));
    }

    private static String aggregate(ACity city, ApplicationContext context) {
        var steps = new DeskSteps(context, city, city.government());
        var aggregate = steps.start(YEAR, ReportKind.AGGREGATE);
        context.getBean(ComputeAggregate.class).of(steps.office(), aggregate.id());
        return AT + city.government().id().value() + "/aggregate/parts";
    }

    private static String waiting(ACity city, Edition model, ApplicationContext context) {
        Agency county = city.counties().getFirst();
        var report = Report.of(
                county.name(), YEAR, model.report().narrative(), model.report().figures());
        var upload = context.getBean(Uploads.class)
                .keep(
                        city.person(city.government(), Post.SUPERVISING_OFFICE).id(),
                        county.id(),
                        YEAR,
                        "年报.docx",
                        ReportWriter.write(report, OutputFormat.DOCX));
        return AT + county.id().value() + "/own/enter/" + upload;
    }
}
