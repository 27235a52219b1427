package org.gongkai.portal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.FileFormat;
import org.gongkai.report.act.PublishReport;
import org.gongkai.report.model.Cell;
import org.gongkai.report.model.Figures;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.PublishedFigures;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.Section;
import org.gongkai.report.model.TableKind;
import org.gongkai.report.model.ZeroFigures;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.JsonReport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/** What the site shows in tests, put there before anything else: the bureau's report, an agency with several years, one that means harm. */
@Order(0)
public class SiteReports implements ApplicationRunner {

    static final String HOSTILE_AGENCY = "../<img src=x onerror=alert(1)>\"'局";
    static final String HOSTILE_TEXT = "</script><script>document.title='broken'</script><!-- ]]> {0} \u0000 ${7*7}";

    private final PublishReport publish;

    SiteReports(PublishReport publish) {
        this.publish = publish;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        publish(Report.of("临江市审计局", 2023, text(), PublishedFigures.LINJIANG_AUDIT_2023.figures()));
        publish(Report.of("云河市人民政府", 2022, text(), growing(2, 1)));
        publish(Report.of("云河市人民政府", 2023, text(), growing(12, 3)));
        publish(Report.of("云河市人民政府", 2024, text(), growing(35, 2)));
        publish(Report.of(
                HOSTILE_AGENCY,
                2024,
                new Narrative(List.of(HOSTILE_TEXT), Map.of(Section.GENERAL, List.of(HOSTILE_TEXT))),
                ZeroFigures.on(Form.of(Format.STANDARD_2021))));
    }

    private void publish(Report report) {
        publish.of(new ReadReport(FileFormat.DOCX, report, List.of()), JsonReport.write(report));
    }

    /** Requests by natural persons, all granted, and cases of reconsideration, all upheld. */
    private static Figures growing(int requests, int cases) {
        var form = Form.of(Format.STANDARD_2021);
        var figures = ZeroFigures.on(form);
        for (var row : List.of("received", "granted", "total")) {
            for (var column : List.of("naturalPerson", "total")) {
                figures = figures.with(form.slot(TableKind.REQUESTS, row, column), Cell.Figure.of(requests));
            }
        }
        for (var column : List.of("upheld", "total")) {
            figures = figures.with(form.slot(TableKind.DISPUTES, "reconsideration", column), Cell.Figure.of(cases));
        }
        return figures;
    }

    private static Narrative text() {
        var sections = new EnumMap<Section, List<String>>(Section.class);
        sections.put(
                Section.GENERAL,
                List.of(
                        "本年度，本机关按照《中华人民共和国政府信息公开条例》的要求，围绕主动公开、依申请公开、政府信息管理、平台建设和监督保障开展工作，各项任务按期完成。",
                        "主动公开方面，对照公开目录逐项核对，及时更新机构职能、财政预决算和审计结果公告等内容；监督保障方面，组织科室信息员培训，落实发布前审查。"));
        sections.put(Section.PROBLEMS, List.of("目前解读材料的形式仍较单一。下一步将增加图表解读，并对公开目录进行动态调整。"));
        sections.put(Section.OTHER, List.of("本年度未收取信息处理费。"));
        return new Narrative(List.of("本报告依据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为 1 月 1 日至 12 月 31 日。"), sections);
    }
}
