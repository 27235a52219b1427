package org.gongkai.publication.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.law.WithholdingGround;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteClock;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Consultation;
import org.gongkai.publication.Disclosure;
import org.gongkai.publication.Disclosure.Attribute;
import org.gongkai.publication.ItemContent;
import org.gongkai.publication.ItemFault.Reason;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.ItemMoving;
import org.gongkai.publication.ItemMoving.Obstacle;
import org.gongkai.publication.ItemState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is handed in holds what the law wants to stand in it. */
@SiteTest
class SubmissionModuleTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    private AnItem items;

    @BeforeEach
    void city() {
        var city = ACity.in(context, "tijiao", "提交市", 1, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_SECRET, '', SECRECY_LEVEL_MISSING",
        "STATE_SECRET, 秘密五年依据审计工作国家秘密范围第二条,",
        "FORBIDDEN_BY_LAW, 按照市里的管理办法不公开, FORBIDDING_LAW_MISSING",
        "FORBIDDEN_BY_LAW, 《中华人民共和国统计法》第二十八条,",
        "SECURITY_AND_STABILITY, '', RISK_ASSESSMENT_MISSING",
        "SECURITY_AND_STABILITY, 评估报告存法规科,",
        "PROCESS_INFORMATION, '',"
    })
    @LegalBasis(article = 14)
    void whatMayNotBePublishedTellsWhatThatRestsOn(WithholdingGround ground, String note, Reason fault) {
        var withheld = items.content("不予公开的信息" + ground)
                .with(new Disclosure(
                        Attribute.WITHHELD,
                        Optional.of(ground),
                        Optional.ofNullable(note).filter(text -> !text.isEmpty())));

        assertThat(faults(withheld))
                .isEqualTo(Optional.ofNullable(fault).map(List::of).orElse(List.of()));
    }

    @Test
    @LegalBasis(source = Source.MAJOR_DECISIONS, article = 15)
    void thePublicHasThirtyDaysFromTheDayOnWhichItCanReadTheDraft() {
        var today = LocalDate.now(clock);

        assertThat(faults(consultation(today.minusDays(10), today.plusDays(20), Optional.empty())))
                .containsExactly(Reason.CONSULTATION_SHORT);
        assertThat(faults(consultation(today.minusDays(10), today.plusDays(29), Optional.empty())))
                .isEmpty();
        assertThat(faults(consultation(today.minusDays(10), today.plusDays(20), Optional.of("汛期在即"))))
                .isEmpty();
    }

    @Test
    void aDraftThatWaitedTooLongForItsSignatureIsHeldBack() {
        var today = LocalDate.now(clock);
        var item = items.screened(items.submitted(consultation(today, today.plusDays(30), Optional.empty())));

        context.getBean(SiteClock.class).on(today.plusDays(3), () -> {
            assertThat(items.throughTheChain(item).state()).isEqualTo(ItemState.SIGNED);
            assertThat(context.getBean(PublishItem.class).of(items.actor(Post.DISCLOSURE_OFFICE), item.id()))
                    .isEqualTo(new ItemMoving.Held(Set.of(Obstacle.CONSULTATION_SHORT)));
        });
    }

    private ItemContent consultation(LocalDate from, LocalDate until, Optional<String> whyShort) {
        return items.content("办法草案")
                .of(ItemKind.CONSULTATION)
                .with(new Consultation(from, until, whyShort, "信函", Optional.empty()));
    }

    private List<Reason> faults(ItemContent content) {
        var draft = items.draft(content);
        var answer = context.getBean(SubmitItem.class).of(items.actor(Post.SECTION_CLERK), draft.id());
        return answer instanceof ItemMoving.Faulty(var faults)
                ? faults.stream().map(each -> each.reason()).toList()
                : List.of();
    }
}
