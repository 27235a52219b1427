package org.gongkai.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.FileFormat;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Paragraph;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTests {

    private static final List<String> PLAIN = List.of(
            "临江市审计局2023年政府信息公开工作年度报告",
            "本报告依据条例编制。",
            "一、总体情况",
            "（一）主动公开政府信息情况",
            "公开信息若干条。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "问题若干。",
            "六、其他需要报告的事项",
            "无");

    @Test
    void textIsTakenBySection() {
        var read = read(PLAIN);

        assertThat(read.notices()).isEmpty();
        assertThat(read.report().narrative().introduction()).containsExactly("本报告依据条例编制。");
        assertThat(read.report().narrative().of(Section.GENERAL)).containsExactly("（一）主动公开政府信息情况", "公开信息若干条。");
        assertThat(read.report().narrative().of(Section.PROBLEMS)).containsExactly("问题若干。");
        assertThat(read.report().narrative().of(Section.OTHER)).containsExactly("无");
    }

    @Test
    void aTableOfContentsIsNotTakenForTheSections() {
        var lines = new ArrayList<>(PLAIN);
        for (var section : Section.values()) {
            lines.add(1 + section.ordinal(), section.heading() + "……" + (section.ordinal() + 2));
        }

        var read = read(lines);

        assertThat(read.notices()).isEmpty();
        assertThat(read.report().narrative().of(Section.GENERAL)).hasSize(2);
        assertThat(read.report().narrative().of(Section.OTHER)).containsExactly("无");
    }

    @Test
    void whatThePageCarriesAroundTheReportIsLeftOut() {
        var lines = new ArrayList<>(PLAIN);
        lines.add(0, "首页 > 政府信息公开 > 年度报告");
        lines.add(2, "发布时间：2024-01-15 来源：本站 浏览次数：27");
        lines.addAll(List.of("【打印】 【关闭】", "主办单位：临江市人民政府", "吉ICP备00000000号"));

        var narrative = read(lines).report().narrative();

        assertThat(narrative.introduction()).containsExactly("本报告依据条例编制。");
        assertThat(narrative.of(Section.OTHER)).containsExactly("无");
    }

    @Test
    void aMissingSectionIsTold() {
        var lines = new ArrayList<>(PLAIN);
        lines.removeAll(List.of("五、存在的主要问题及改进情况", "问题若干。"));

        assertThat(read(lines).notices())
                .extracting(Finding::rule, Finding::place)
                .containsExactly(Tuple.tuple(Rule.T6, Place.of(Section.PROBLEMS)));
    }

    @Test
    void aSectionOutOfPlaceIsTold() {
        var lines = new ArrayList<>(PLAIN);
        lines.removeAll(List.of("五、存在的主要问题及改进情况", "问题若干。"));
        lines.addAll(List.of("五、存在的主要问题及改进情况", "问题若干。"));

        var read = read(lines);

        assertThat(read.notices()).isNotEmpty().allMatch(finding -> finding.rule() == Rule.T6);
        assertThat(read.report().narrative().of(Section.PROBLEMS)).containsExactly("问题若干。");
        assertThat(read.report().narrative().of(Section.OTHER)).containsExactly("无");
    }

    @Test
    void anotherHeadingIsTold() {
        var lines = new ArrayList<>(PLAIN);
        lines.set(lines.indexOf("五、存在的主要问题及改进情况"), "五、存在的问题和改进措施情况");

        var read = read(lines);

        assertThat(read.notices()).extracting(Finding::rule).containsExactly(Rule.T6);
        assertThat(read.report().narrative().of(Section.PROBLEMS)).containsExactly("问题若干。");
    }

    @ParameterizedTest
    @CsvSource({
        "一、 总体情况, GENERAL",
        "一 、总 体 情 况, GENERAL",
        "总体情况, GENERAL",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况, DISPUTES",
        "五、政府信息公开工作存在的主要问题及改进情况, PROBLEMS",
        "六、其他需要报告的事项：, OTHER",
        "（一）总体情况, GENERAL",
    })
    void headingsAreKnownInManyForms(String line, Section section) {
        assertThat(Heading.of(line)).map(Heading::section).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）主动公开政府信息情况",
                "（二）依申请公开情况",
                "一、本年新收政府信息公开申请数量",
                "四、结转下年度继续办理",
                "三、本年度办理结果",
                "（五）监督保障情况",
                "一是总体情况良好"
            })
    void otherLinesAreNoHeadings(String line) {
        assertThat(Heading.of(line)).isEmpty();
    }

    @Test
    void aHeadingInsideATableStillHeadsItsSection() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(PLAIN.getFirst()));
        blocks.add(new Grid(List.of(new GridCell(0, 0, 1, 1, "一、总体情况\n公开信息若干条。\n二、主动公开政府信息情况")), true));

        var narrative = ReportReader.interpret(document(blocks)).report().narrative();

        assertThat(narrative.of(Section.GENERAL)).containsExactly("公开信息若干条。");
    }

    @Test
    void headingsThatRanIntoEachOtherAreApart() {
        var lines = new ArrayList<>(PLAIN);
        lines.removeAll(List.of("五、存在的主要问题及改进情况", "问题若干。"));
        lines.set(lines.indexOf("六、其他需要报告的事项"), "五、存在的主要问题及改进情况六、其他需要报告的事项");

        var read = read(lines);

        assertThat(read.notices()).isEmpty();
        assertThat(read.report().narrative().of(Section.OTHER)).containsExactly("无");
    }

    private static ReadReport read(List<String> lines) {
        return ReportReader.interpret(
                document(lines.stream().<Block>map(Paragraph::new).toList()));
    }

    private static Document document(List<Block> blocks) {
        return new Document("report", FileFormat.TEXT, "", blocks);
    }
}
