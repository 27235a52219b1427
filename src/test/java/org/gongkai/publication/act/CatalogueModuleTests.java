package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.ledger.LedgerEntries;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.AgencyKind;
import org.gongkai.organisation.AgencyLevel;
import org.gongkai.organisation.NotAllowedException;
import org.gongkai.organisation.Post;
import org.gongkai.organisation.Sections;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.Catalogue;
import org.gongkai.publication.CatalogueColumn;
import org.gongkai.publication.CatalogueColumn.Frequency;
import org.gongkai.publication.ColumnTerms;
import org.gongkai.publication.Keeping;
import org.gongkai.publication.KeepingFault;
import org.gongkai.publication.KeepingFault.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SiteTest
class CatalogueModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Catalogue catalogue;

    private ACity city;
    private Agency bureau;
    private Actor office;

    @BeforeEach
    void city() {
        city = ACity.in(context, "mulu", "目录市", 2, 1);
        bureau = city.departments().getFirst();
        office = city.actor(bureau, Post.DISCLOSURE_OFFICE);
    }

    @Test
    void opensWithWhatTheLawLaysDownForTheLevel() {
        var columns = opened();
        assertThat(columns.stream().filter(each -> each.parent().isEmpty()))
                .hasSize(22)
                .allSatisfy(each -> {
                    assertThat(each.limit()).isEqualTo(20);
                    assertThat(each.legalBasis()).startsWith("《中华人民共和国政府信息公开条例》第二十");
                });
        var town = city.below(
                city.counties().getFirst(), "xiang", "目录市第一县清溪镇人民政府", AgencyLevel.TOWNSHIP, AgencyKind.GOVERNMENT);
        var ofTown = context.getBean(EnsureCatalogues.class).of(town.id());
        assertThat(ofTown).hasSize(23).extracting(CatalogueColumn::matter).contains(StatutoryMatter.HOMESTEADS);
        assertThat(context.getBean(EnsureCatalogues.class).of(town.id())).isEqualTo(ofTown);
    }

    @Test
    void keepsAColumnsSlugWhateverItIsCalled() {
        var added = added("政策解读");
        var terms = new ColumnTerms("政策问答", added.legalBasis(), 3, Optional.empty(), Frequency.MONTHLY);

        var changed = context.getBean(ChangeColumn.class)
                .of(office, added.id(), added.version(), terms)
                .value();

        assertThat(changed.slug()).isEqualTo(added.slug()).isEqualTo("政策解读");
        assertThat(changed.limit()).isEqualTo(3);
        assertThat(changed.version()).isEqualTo(added.version() + 1);
        assertThat(catalogue.find(bureau.id(), "政策解读")).contains(changed);
        assertThat(context.getBean(LedgerEntries.class)
                        .of(new Matter("column", added.id().value())))
                .extracting(entry -> entry.act().name())
                .containsExactly("publication.add-column", "publication.change-column");
        assertThat(context.getBean(ChangeColumn.class).of(office, added.id(), added.version(), terms))
                .isInstanceOf(Keeping.Overtaken.class);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var neighbours = context.getBean(Sections.class)
                .of(city.departments().getLast().id())
                .getFirst();
        var terms = new ColumnTerms(" ", "", 0, Optional.of(neighbours.id()), Frequency.YEARLY);

        var refused = context.getBean(AddColumn.class).of(office, first().id(), terms, "大写 X");

        assertThat(faults(refused))
                .extracting(KeepingFault::field)
                .containsExactlyInAnyOrder("name", "legalBasis", "limit", "section", "slug");
    }

    @Test
    void takesALongerLimitOnlyFromAnotherLaw() {
        var add = context.getBean(AddColumn.class);
        var usual = new ColumnTerms("年度决算公开", "依照条例第二十条", 60, Optional.empty(), Frequency.YEARLY);
        assertThat(faults(add.of(office, first().id(), usual, "")))
                .extracting(KeepingFault::reason)
                .containsExactly(Reason.LIMIT_WITHOUT_BASIS);
        var special = new ColumnTerms("年度决算公开", "《中华人民共和国预算法》第十四条", 60, Optional.empty(), Frequency.YEARLY);
        assertThat(add.of(office, first().id(), special, "final-accounts")).isInstanceOf(Keeping.Kept.class);
    }

    @Test
    void movesAColumnWithAllBelowItAndNeverBelowItself() {
        var top = added("工作机构");
        var below = added(top, "内设处室");
        var to = opened().stream()
                .filter(each -> each.parent().isEmpty() && each.matter() == StatutoryMatter.PLANNING)
                .findFirst()
                .orElseThrow();
        var move = context.getBean(MoveColumn.class);
        assertThat(faults(move.of(office, top.id(), top.version(), Optional.of(below.id()), 1)))
                .extracting(KeepingFault::reason)
                .contains(Reason.BELOW_ITSELF);

        var moved = move.of(office, top.id(), top.version(), Optional.of(to.id()), 1)
                .value();

        assertThat(moved.matter()).isEqualTo(StatutoryMatter.PLANNING);
        assertThat(moved.position()).isEqualTo(1);
        assertThat(catalogue.find(below.id()).orElseThrow().matter()).isEqualTo(StatutoryMatter.PLANNING);
        assertThat(faults(move.of(office, to.id(), to.version(), Optional.of(first().id()), 1)))
                .extracting(KeepingFault::reason)
                .containsExactly(Reason.FIRST_LEVEL_STAYS);
    }

    @Test
    void closesFromBelowAndOpensFromAbove() {
        var top = added("已结束的专项");
        var below = added(top, "专项进展");
        var close = context.getBean(CloseColumn.class);
        assertThat(faults(close.of(office, top.id(), top.version())))
                .extracting(KeepingFault::reason)
                .containsExactly(Reason.OPEN_BELOW);
        var closedBelow = close.of(office, below.id(), below.version()).value();
        var closedTop = close.of(office, top.id(), top.version()).value();
        assertThat(closedTop.closed()).isTrue();
        var reopen = context.getBean(ReopenColumn.class);
        assertThat(faults(reopen.of(office, below.id(), closedBelow.version())))
                .extracting(KeepingFault::reason)
                .containsExactly(Reason.PARENT_CLOSED);
        assertThat(reopen.of(office, top.id(), closedTop.version()).value().closed())
                .isFalse();
    }

    @Test
    void answersTheNeighbourAsIfNothingWereThere() {
        var added = added("只属于本局");
        var neighbour = city.actor(city.departments().getLast(), Post.DISCLOSURE_OFFICE);
        var clerk = city.actor(bureau, Post.SECTION_CLERK);
        for (var somebody : List.of(neighbour, clerk)) {
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> context.getBean(CloseColumn.class).of(somebody, added.id(), added.version()));
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(
                            () -> context.getBean(AddColumn.class).of(somebody, added.id(), ColumnTerms.of(added), ""));
            assertThatExceptionOfType(NotAllowedException.class)
                    .isThrownBy(() -> context.getBean(OpenCatalogue.class).of(somebody, bureau.id()));
        }
    }

    private List<CatalogueColumn> opened() {
        return context.getBean(OpenCatalogue.class).of(office, bureau.id());
    }

    private CatalogueColumn first() {
        return opened().getFirst();
    }

    private CatalogueColumn added(String name) {
        return added(first(), name);
    }

    private CatalogueColumn added(CatalogueColumn parent, String name) {
        var terms = new ColumnTerms(name, "条例第二十条第（一）项", 20, Optional.empty(), Frequency.HALF_YEARLY);
        return context.getBean(AddColumn.class)
                .of(office, parent.id(), terms, "")
                .value();
    }

    private static List<KeepingFault> faults(Keeping<?> keeping) {
        return switch (keeping) {
            case Keeping.Refused<?>(var faults) -> faults;
            case Keeping.Kept<?> kept -> throw new AssertionError(kept);
            case Keeping.Overtaken<?> overtaken -> throw new AssertionError(overtaken);
        };
    }
}
