package org.gongkai.report.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.portal.Browser;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.reading.ReportReader;
import org.gongkai.report.writing.HtmlTables;
import org.gongkai.workbench.Hand;
import org.gongkai.workbench.StaffPageExample;
import org.gongkai.workbench.StaffPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The bureau's year 2023 from an empty draft to the page that the public reads, by the hands of those who do it. */
@SiteTest
@EnabledIf(value = "thereIsABrowser", disabledReason = "no Chromium is installed; name one with CHROMIUM")
class BureauYearJourneyTests {

    private static final int YEAR = 2023;
    private static final String FIRST = "requests/received/naturalPerson";
    private static final String PASTE = """
            text => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;
    private static final String GENERAL =
            "（一）主动公开。围绕审计职责公开审计结果公告和工作动态，内容按目录及时更新。\n（二）依申请公开。本年度没有收到政府信息公开申请。\n（三）监督保障。信息员初审、分管领导审核、主要负责人签发后才对外公布。";
    private static final String PROBLEMS = "公开的形式还不够多样。下一步将增加图表解读。";
    private static final String MENDED_PROBLEMS = "解读材料偏少，且多为文字。明年六月底前由办公室完成三期图表解读。";
    private static final String OTHER = "本年度没有收取信息处理费。";
    private static final String MENDED_OTHER = "本年度没有收取信息处理费。没有其他需要报告的事项。";

    private static final Pattern SENTENCE = Pattern.compile("^\\S+ [^（]+（([^）]+)） ([^（，]+)(?:（[^）]*）)*(，理由：.*)?$");
    private static final String STORY = """
            公开办主任 开始编制年度报告
            公开办主任 保存年度报告
            公开办主任 提交年度报告审核
            公开办主任 启动审签流程
            信息员 审核通过
            分管领导 退回，理由：第五部分请写明改进的时限
            分管领导 将年度报告退回修改，理由：第五部分请写明改进的时限
            公开办主任 保存年度报告
            公开办主任 提交年度报告审核
            公开办主任 启动审签流程
            信息员 审核通过
            分管领导 审核通过
            主要负责人 签发
            主要负责人 完成年度报告审签
            公开办主任 报送年度报告
            望江市人民政府政务公开科科长 将报送的年度报告退回，理由：第六部分不完整，请补充
            公开办主任 审签作废，理由：送审后内容已修改
            公开办主任 保存年度报告
            公开办主任 提交年度报告审核
            公开办主任 启动审签流程
            信息员 审核通过
            分管领导 审核通过
            主要负责人 签发
            主要负责人 完成年度报告审签
            公开办主任 报送年度报告
            望江市人民政府政务公开科科长 接收年度报告
            公开办主任 公布年度报告
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    Editions editions;

    private ACity city;
    private Agency bureau;
    private String title;
    private Figures figures;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> lookedOver = new HashSet<>();

    static boolean thereIsABrowser() {
        return Browser.installed().isPresent();
    }

    @BeforeEach
    void bureau() throws IOException {
        setDefaultAssertionTimeout(30_000);
        city = ACity.in(context, "bureauyear", "望江市", 2, 0);
        bureau = city.departments().get(1);
        title = bureau.name() + YEAR + "年政府信息公开工作年度报告";
        figures = published();
    }

    /** The published document where it is to be had, which is no part of the project; else the project's record of its figures. */
    private static Figures published() throws IOException {
        var document = Optional.ofNullable(System.getenv("GONGKAI_SAMPLES"))
                .map(samples -> Path.of(samples, "linjiang-audit-2023.txt"))
                .filter(Files::isReadable);
        return document.isPresent()
                ? ReportReader.read(document.get()).report().figures()
                : PublishedFigures.LINJIANG_AUDIT_2023.figures();
    }

    @Test
    void reportGoesFromAnEmptyDraftToThePublicWithTwoReturnsOnTheWay() throws Exception {
        try (var desk = new StaffPages(context, 1440);
                var phone = new StaffPages(context, 390)) {
            drafted(desk);
            submitted(desk);
            signed(desk, Post.INFORMATION_OFFICER, "审核通过");
            sentBackOnAPhone(phone);
            corrected(desk, "写明改进的时限", "sections/problems", MENDED_PROBLEMS);
            signedByAll(desk, phone);
            filed(desk);
            returnedBySupervisor(desk);
            corrected(desk, "第六部分不完整", "sections/other", MENDED_OTHER);
            signedByAll(desk, phone);
            filed(desk);
            accepted(desk);
            publishedByTheOffice(desk);
            publicPageShowsTheReport(desk);
            ledgerTellsTheWholeStory(desk);
        }
        assertThat(faults).isEmpty();
    }

    private void drafted(StaffPages desk) throws Exception {
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/");
        clerk.turnsTo("年报").sees("开始编制");
        clerk.types("begin-year", String.valueOf(YEAR)).presses("开始编制").sees(title, "编制中");

        clerk.follows("数据").sees("还有");
        figures.form()
                .table(TableKind.PROACTIVE)
                .slots()
                .forEach(slot -> clerk.types(slot.place().path(), HtmlTables.printed(figures.cell(slot))));
        pasteRequests(clerk);
        clerk.presses("空白格全部填 0");
        mendAFigure(clerk);

        clerk.follows("文字").sees("一、总体情况");
        clerk.types("sections/general", GENERAL)
                .types("sections/problems", PROBLEMS)
                .types("sections/other", OTHER);
        saved(clerk).sees("检查通过");
        clerk.follows("检查结果").sees("检查通过");
        clerk.follows("导入").sees("选择文件");
        clerk.follows("预览").sees("预览·未公布", "审计结果公告");
        done(clerk);
    }

    /** The whole third table in one block, with a figure in it that is wrong. */
    private void pasteRequests(Hand clerk) {
        var table = figures.form().table(TableKind.REQUESTS);
        var block = new StringBuilder();
        for (var row : table.rowKeys()) {
            var cells = table.row(row).stream()
                    .map(slot -> slot.place().path().equals(FIRST) ? "7" : HtmlTables.printed(figures.cell(slot)))
                    .toList();
            block.append(String.join("\t", cells)).append("\r\n");
        }
        clerk.page().locator("[id='" + FIRST + "']").focus();
        clerk.page().evaluate(PASTE, block.toString());
        clerk.page().locator("dialog.paste-dialog button.primary").click();
        assertThat(clerk.page().locator("[id='" + FIRST + "']")).hasValue("7");
        saved(clerk);
    }

    private void mendAFigure(Hand clerk) {
        var first = clerk.page().locator("[id='" + FIRST + "']");
        var findings = clerk.page().locator("[data-findings]");
        saved(clerk);
        assertThat(findings).containsText("自然人");
        clerk.sees("须更正");
        clerk.types(
                FIRST,
                HtmlTables.printed(figures.cell(figures.form().slot(TableKind.REQUESTS, "received", "naturalPerson"))));
        first.press("Enter");
        assertThat(findings).containsText("没有发现问题");
        saved(clerk);
    }

    private static Hand saved(Hand clerk) {
        clerk.page().locator("[data-save]").click();
        assertThat(clerk.page().locator("[data-status]")).containsText("已保存");
        return clerk;
    }

    private void submitted(StaffPages desk) throws Exception {
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/");
        clerk.sees("完成《" + title).follows("完成《" + title);
        submit(clerk);
        done(clerk);
    }

    private static void submit(Hand clerk) {
        clerk.sees("现在可以办理").follows("提交审核").sees("提交本机关的审核流程");
        clerk.presses("提交审核").sees("已提交审核", "审核中");
    }

    private void signed(StaffPages pages, Post post, String button) throws Exception {
        var signer = hand(pages, post, "/desk/");
        signer.follows(title).sees("没有收到政府信息公开申请");
        signer.presses(button).sees("签字已记录");
        done(signer);
    }

    private void signedByAll(StaffPages desk, StaffPages phone) throws Exception {
        signed(desk, Post.INFORMATION_OFFICER, "审核通过");
        signed(phone, Post.LEADER_IN_CHARGE, "审核通过");
        signed(desk, Post.HEAD_OF_AGENCY, "签发");
    }

    private void sentBackOnAPhone(StaffPages phone) throws Exception {
        var leader = hand(phone, Post.LEADER_IN_CHARGE, "/desk/");
        leader.sees(title).follows(title);
        leader.givesReason("退回", "第五部分请写明改进的时限", "确认退回").sees("退回已记录");
        done(leader);
    }

    private void corrected(StaffPages desk, String reason, String place, String text) throws Exception {
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/");
        clerk.follows(title(clerk)).sees(reason);
        clerk.follows("文字").types(place, text);
        saved(clerk).follows("概况");
        submit(clerk);
        done(clerk);
    }

    /** What the list of to-dos calls it, whoever sent it back. */
    private String title(Hand clerk) {
        return clerk.page()
                .locator(".todos .title", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))
                .first()
                .textContent()
                .strip();
    }

    private void filed(StaffPages desk) throws Exception {
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/");
        clerk.follows("报送《" + title).sees("已签发");
        clerk.follows("报送").sees("报送政府信息公开工作主管部门");
        clerk.presses("报送").sees("已报送。");
        done(clerk);
    }

    private void returnedBySupervisor(StaffPages desk) throws Exception {
        var supervisor = supervisor(desk);
        supervisor.givesReason("退回", "第六部分不完整，请补充", "确认退回").sees("已退回，机关可以修改后重新报送");
        assertThat(supervisor.page().locator("body")).not().containsText("审计结果公告");
        done(supervisor);
    }

    private void accepted(StaffPages desk) throws Exception {
        var supervisor = supervisor(desk);
        supervisor.presses("接收").sees("已接收。");
        done(supervisor);
    }

    private Hand supervisor(StaffPages desk) throws Exception {
        var supervisor = Hand.of(
                desk,
                city.signInName(city.government(), Post.SUPERVISING_OFFICE),
                "/desk/supervision/" + YEAR + "/",
                lookedOver);
        supervisor.sees(bureau.name()).follows(bureau.name());
        return supervisor.sees("审计结果公告");
    }

    private void publishedByTheOffice(StaffPages desk) throws Exception {
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/");
        clerk.follows("公布《" + title).sees("已接收");
        clerk.follows("公布").sees("向社会公布");
        clerk.presses("公布").sees("公众现在可以看到");
        done(clerk);
    }

    private void publicPageShowsTheReport(StaffPages desk) throws Exception {
        var reader = Hand.of(desk, StaffPageExample.NOBODY, "/reports/" + bureau.slug() + "/", lookedOver);
        reader.follows(title).sees(GENERAL.lines().toList().getFirst(), MENDED_PROBLEMS, MENDED_OTHER);
        assertThat(PublicTables.of(reader.page()))
                .isEqualTo(PublicTables.of(figures))
                .isNotEmpty();
        assertThat(reader.page().locator("body")).not().containsText(PROBLEMS);
        done(reader);
    }

    private void ledgerTellsTheWholeStory(StaffPages desk) throws Exception {
        var edition = editions.newest(bureau.id(), YEAR, ReportKind.OWN).orElseThrow();
        var clerk = hand(desk, Post.DISCLOSURE_OFFICE, "/desk/ledger/");
        clerk.sees("操作台账").follows("年度报告 " + edition.id().value());
        clerk.sees("公布年度报告");
        var told = clerk.page().locator(".history li").allTextContents();
        assertThat(acts(told)).isEqualTo(STORY.lines().toList());
        done(clerk);
    }

    /** Who did what and why, without when and on which version; saves one after the other are one. */
    private static List<String> acts(List<String> sentences) {
        var acts = new ArrayList<String>();
        for (var sentence : sentences) {
            var act = SENTENCE.matcher(sentence).replaceFirst("$1 $2$3");
            if (acts.isEmpty() || !acts.getLast().equals(act)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private Hand hand(StaffPages pages, Post post, String path) throws Exception {
        return Hand.of(pages, city.signInName(bureau, post), path, lookedOver);
    }

    private void done(Hand hand) {
        faults.addAll(hand.faults());
        hand.page().close();
    }
}
