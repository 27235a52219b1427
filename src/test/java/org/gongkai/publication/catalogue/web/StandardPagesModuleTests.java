package org.gongkai.publication.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.access.SignedIn;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.catalogue.StandardCatalogue;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Imported;
import org.gongkai.publication.catalogue.act.ImportStandardCatalogue.Mode;
import org.gongkai.publication.catalogue.act.KeepStandardRow;
import org.gongkai.publication.catalogue.workbook.AStandardWorkbook;
import org.gongkai.publication.timeliness.OpenVersions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A standard catalogue is taken in whole or not at all, and a stricter limit in it binds. */
@SiteTest
class StandardPagesModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandardCatalogue standard;

    @Autowired
    Catalogue catalogue;

    private ACity city;

    @BeforeEach
    void city() {
        city = ACity.in(context, "biaozhun", "标准市", 5, 0);
    }

    @Test
    void showsFirstAndWritesNothingThenTakesAllOfItIn() throws Exception {
        var bureau = city.departments().get(3);
        var office = city.actor(bureau, Post.DISCLOSURE_OFFICE);
        var content = AStandardWorkbook.withBoxes().bytes();

        assertThat(imported(office, bureau, content, Mode.REHEARSE).added()).hasSize(2);
        assertThat(standard.of(bureau.id())).isEmpty();
        imported(office, bureau, content, Mode.APPLY);

        assertThat(standard.of(bureau.id())).hasSize(2);
        var again = imported(office, bureau, content, Mode.APPLY);
        assertThat(again.unchanged()).isEqualTo(2);
        var page = Jsoup.parse(SignedIn.nobody(context)
                .get("/agencies/" + bureau.slug() + "/standard/")
                .body());
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.text()).contains("随迁子女", "■其他宣传册");
        var clerk = SignedIn.as(city.signInName(bureau, Post.SECTION_CLERK), context);
        assertThat(clerk.get("/desk/catalogue/standard/standard-catalogue.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(clerk.get("/desk/catalogue/standard/import").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesRowByRowAndWritesNothing() throws Exception {
        var bureau = city.departments().get(1);
        var office = city.actor(bureau, Post.DISCLOSURE_OFFICE);
        var content = AStandardWorkbook.withTicks()
                .row("救灾", "", "灾后救助", "名单", "名单", "3个工作日", "办法", "", "", "", "√", "√")
                .bytes();

        var refused = imported(office, bureau, content, Mode.APPLY);

        assertThat(refused.faults())
                .allSatisfy(fault -> assertThat(fault.row()).isEqualTo(5))
                .extracting(fault -> fault.fault().field())
                .containsExactly("subject", "channels", "group");
        assertThat(standard.of(bureau.id())).isEmpty();
    }

    @Test
    void bindsTheColumnItIsTiedToWhereItIsStricter() throws Exception {
        var bureau = city.departments().get(2);
        var office = city.actor(bureau, Post.DISCLOSURE_OFFICE);
        var items = AnItem.of(context, city, bureau);
        var column = items.column(StatutoryMatter.OTHER);
        var draft = items.draft(items.content("期限以标准目录为准"));
        imported(office, bureau, AStandardWorkbook.withTicks().bytes(), Mode.APPLY);
        var row = standard.of(bureau.id()).getFirst();
        assertThat(row.entry().limit()).hasValue(3);

        context.getBean(KeepStandardRow.class)
                .change(office, row.id(), row.version(), row.entry(), Optional.of(column))
                .value();

        assertThat(standard.limit(catalogue.find(column).orElseThrow())).hasValue(3);
        assertThat(context.getBean(OpenVersions.class).of(List.of(bureau.id())))
                .filteredOn(version -> version.id().equals(draft.id()))
                .extracting(version -> version.limit())
                .containsExactly(3);
    }

    @Test
    void neighboursNeitherChangeNorFindARow() throws Exception {
        var bureau = city.departments().getFirst();
        var office = city.actor(bureau, Post.DISCLOSURE_OFFICE);
        imported(office, bureau, AStandardWorkbook.withBoxes().bytes(), Mode.APPLY);
        var row = standard.of(bureau.id()).getFirst();
        var neighbour = city.actor(city.departments().getLast(), Post.DISCLOSURE_OFFICE);
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> context.getBean(KeepStandardRow.class).remove(neighbour, row.id(), row.version()));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> imported(
                        neighbour, bureau, AStandardWorkbook.withBoxes().bytes(), Mode.APPLY));
        var signedIn = SignedIn.as(city.signInName(city.departments().getLast(), Post.DISCLOSURE_OFFICE), context);
        assertThat(signedIn.get("/desk/catalogue/standard/" + row.id() + "/").statusCode())
                .isEqualTo(signedIn.get("/desk/catalogue/standard/999999999/").statusCode())
                .isEqualTo(403);
        assertThat(signedIn.post("/desk/catalogue/standard/" + row.id() + "/remove", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Imported imported(Actor actor, Agency agency, byte[] content, Mode mode) throws Exception {
        return context.getBean(ImportStandardCatalogue.class)
                .of(actor, agency.id(), "目录.xlsx", content, Optional.empty(), mode);
    }
}
