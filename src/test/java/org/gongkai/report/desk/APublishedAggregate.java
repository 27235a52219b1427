package org.gongkai.report.desk;

import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.report.desk.act.CorrectReport;
import org.gongkai.report.model.Place;
import org.springframework.beans.factory.BeanFactory;

/**
 * A city whose aggregate of 2022 is public, by the product's own acts: the government's own report and the finance bureau's are public too, the
 * audit bureau's has only been filed. Asked for again, the same city is given again.
 */
public final class APublishedAggregate {

    public static final int YEAR = 2022;

    private final BeanFactory beans;
    private final ACity city;

    private APublishedAggregate(BeanFactory beans, ACity city) {
        this.beans = beans;
        this.city = city;
    }

    /** @param prefix small letters; begins the slugs */
    public static synchronized APublishedAggregate in(BeanFactory beans, String prefix, String name) {
        var made = new APublishedAggregate(beans, ACity.in(beans, prefix, name, 2, 0));
        if (beans.getBean(Editions.class)
                .newest(made.government().id(), YEAR, ReportKind.OWN)
                .isEmpty()) {
            made.published(made.own(made.government(), "1"));
            made.published(made.own(made.finance(), "20"));
            made.own(made.audit(), "300");
            made.published(made.filed(made.drafted()));
        }
        return made;
    }

    public ACity city() {
        return city;
    }

    public Agency government() {
        return city.government();
    }

    public Agency finance() {
        return city.departments().get(0);
    }

    public Agency audit() {
        return city.departments().get(1);
    }

    /** Address of its page, without the slash at the end. */
    public String path() {
        return "/reports/" + government().slug() + "/" + YEAR + "/aggregate";
    }

    /** The aggregate with its figures and its text. */
    private Edition drafted() {
        var steps = at(government());
        var draft = steps.start(YEAR, ReportKind.AGGREGATE);
        return steps.typed(
                draft,
                DeskSteps.zeros(draft.report()).stream()
                        .filter(change -> change.place().path().startsWith("sections/"))
                        .toList());
    }

    private Edition own(Agency agency, String requests) {
        return filed(with(agency, at(agency).drafted(YEAR), requests));
    }

    private Edition with(Agency agency, Edition draft, String requests) {
        return at(agency).typed(draft, requests(requests));
    }

    private static List<DraftChange> requests(String number) {
        return List.of("received", "granted", "total").stream()
                .flatMap(row -> List.of("naturalPerson", "total").stream()
                        .map(column -> new DraftChange(new Place("requests/" + row + "/" + column), number)))
                .toList();
    }

    /** Corrects what an agency has published, down to the new version on the site. */
    public void corrected(Agency agency, List<DraftChange> changes) {
        var shown = beans.getBean(Editions.class)
                .newest(agency.id(), YEAR, ReportKind.OWN)
                .orElseThrow();
        var next = beans.getBean(CorrectReport.class).of(at(agency).office(), shown.id(), "发现一处有误。");
        published(filed(at(agency).typed(next, changes)));
    }

    public void correctedRequests(Agency agency, String number) {
        corrected(agency, requests(number));
    }

    private Edition filed(Edition edition) {
        var steps = at(edition);
        return steps.filed(steps.signed(steps.submitted(steps.explained(edition))));
    }

    private void published(Edition edition) {
        at(edition).published(edition);
    }

    private DeskSteps at(Edition edition) {
        return at(city.all().stream()
                .filter(each -> each.id().equals(edition.agency()))
                .findFirst()
                .orElseThrow());
    }

    private DeskSteps at(Agency agency) {
        return new DeskSteps(beans, city, agency);
    }
}
