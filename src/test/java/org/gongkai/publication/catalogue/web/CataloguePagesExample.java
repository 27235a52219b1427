package org.gongkai.publication.catalogue.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.organisation.Post;
import org.gongkai.publication.act.OpenCatalogue;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.act.AdoptColumns;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Mode;
import org.gongkai.publication.catalogue.act.StandardRegister;
import org.gongkai.publication.catalogue.workbook.AStandardWorkbook;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** A department's catalogue with a column of the second level. */
final class CataloguePagesExample implements StaffPageExample {

    private static final String COLUMN = CatalogueLinks.CATALOGUE + "{id:\\d{1,18}}/";
    private static final String ACT = COLUMN + "{act:add-column|change-column|move-column}";
    private static final String ROW = CatalogueLinks.STANDARD + "{id:\\d{1,18}}/";
    private static final String WAITING = CatalogueLinks.STANDARD + "import/{id:[0-9a-f-]{36}}";
    private static final String FORM = CatalogueLinks.SITE + "{form:profile|guide|rules}";

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) throws Exception {
        var department = city.departments().getFirst();
        var office = city.actor(department, Post.DISCLOSURE_OFFICE);
        context.getBean(AdoptColumns.class).of(office, department.id(), Set.of("interpretations", "news"));
        var column = context.getBean(OpenCatalogue.class).of(office, department.id()).stream()
                .filter(each -> each.slug().equals("interpretations"))
                .findFirst()
                .orElseThrow();
        var at = CatalogueLinks.of(column.id());
        var somebody = city.signInName(department, Post.DISCLOSURE_OFFICE);
        var waiting = context.getBean(StandardRegister.class)
                .keep(
                        office,
                        department.id(),
                        "目录.xlsx",
                        AStandardWorkbook.withTicks().bytes());
        return List.of(
                new Visit(WAITING, CatalogueLinks.STANDARD + "import/" + waiting, somebody),
                new Visit(COLUMN, at, somebody),
                new Visit(ACT, at + "add-column", somebody),
                new Visit(ACT, at + "change-column", somebody),
                new Visit(ACT, at + "move-column", somebody),
                new Visit(ROW, CatalogueLinks.STANDARD + row(office, department.id(), context) + "/", somebody),
                new Visit(FORM, CatalogueLinks.SITE + "profile", somebody),
                new Visit(FORM, CatalogueLinks.SITE + "guide", somebody),
                new Visit(FORM, CatalogueLinks.SITE + "rules", somebody));
    }

    private static long row(Actor office, AgencyId agency, ApplicationContext context) throws Exception {
        context.getBean(ImportStandardCatalogue.class)
                .of(office, agency, "目录.xlsx", AStandardWorkbook.withBoxes().bytes(), Optional.empty(), Mode.APPLY);
        return context.getBean(StandardCatalogue.class).of(agency).getFirst().id();
    }
}
