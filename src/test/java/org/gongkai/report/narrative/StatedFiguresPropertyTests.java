package org.gongkai.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Report;

/** A text written from the tables is never blamed; one number of it changed is found, and nothing else. */
class StatedFiguresPropertyTests {

    /** A sentence for each figure, and the cell that a finding points at. */
    private static final Map<String, List<String>> SENTENCES = sentences();

    private static final List<String> CELLS = List.copyOf(SENTENCES.keySet());

    @Property(tries = 200)
    void aTextWrittenFromTheTablesIsNeverBlamed(
            @ForAll("figures") List<Integer> figures, @ForAll @IntRange(max = 2) int way) {
        assertThat(findings(figures, figures, way)).isEmpty();
    }

    @Property(tries = 200)
    void oneNumberChangedIsFoundAndNothingElse(
            @ForAll("figures") List<Integer> figures,
            @ForAll @IntRange(max = 2) int way,
            @ForAll @IntRange(max = 11) int changed) {
        var stated = new ArrayList<>(figures);
        stated.set(changed, stated.get(changed) + 7919);

        assertThat(findings(figures, stated, way))
                .extracting(finding -> finding.place().path())
                .containsExactly(CELLS.get(changed));
    }

    @Provide
    Arbitrary<List<Integer>> figures() {
        return Arbitraries.integers().between(0, 3000).list().ofSize(CELLS.size());
    }

    private static List<Finding> findings(List<Integer> figures, List<Integer> stated, int way) {
        var cells = new LinkedHashMap<String, Integer>();
        var text = new StringBuilder("规范做好政府信息公开申请的办理。");
        for (var i = 0; i < CELLS.size(); i++) {
            cells.put(CELLS.get(i), figures.get(i));
            text.append(SENTENCES.get(CELLS.get(i)).get(way).formatted(stated.get(i)));
        }
        cells.put("proactive/rules/issued", 0);
        return NarrativeCheck.of(report(text.toString(), cells)).stream()
                .filter(finding -> finding.rule().id().startsWith("N"))
                .toList();
    }

    private static Report report(String text, Map<String, Integer> cells) {
        return Reports.saying("临江市人民政府", text, cells);
    }

    private static Map<String, List<String>> sentences() {
        var all = new LinkedHashMap<String, List<String>>();
        all.put("requests/received/total", List.of("全市共新收政府信息公开申请%d件。", "全年收到%d件政府信息公开申请。", "共受理依申请公开 %d 件。"));
        all.put("requests/carriedIn/total", List.of("上年结转申请%d件。", "上年度结转%d件。", "2022年结转 %d 件。"));
        all.put("requests/total/total", List.of("政府信息公开申请办结%d件。", "依申请公开已办结%d件。", "办结政府信息公开申请%d件。"));
        all.put("requests/carriedOver/total", List.of("结转下年度继续办理%d件。", "%d件结转下年度办理。", "结转2024年 %d 件。"));
        all.put("requests/granted/total", List.of("予以公开%d件。", "作出予以公开答复%d件。", "同意公开 %d 件。"));
        all.put("requests/partlyGranted/total", List.of("部分公开%d件。", "部分公开共%d件。", "予以部分公开 %d 件。"));
        all.put(
                "disputes/reconsideration/total",
                List.of("政府信息公开行政复议%d件。", "发生%d件政府信息公开行政复议案件。", "因政府信息公开被申请行政复议 %d 件。"));
        all.put(
                "disputes/litigationDirect/total",
                List.of("政府信息公开行政诉讼%d件。", "发生%d件政府信息公开行政诉讼案件。", "因政府信息公开被提起行政诉讼 %d 件。"));
        all.put("requests/received/naturalPerson", List.of("自然人申请%d件。", "自然人提出申请%d件。", "自然人 %d 件。"));
        all.put("requests/received/commercialEnterprise", List.of("商业企业%d件。", "商业企业申请%d件。", "商业企业提出 %d 件。"));
        all.put(
                "proactive/normativeDocuments/inForce",
                List.of("现行有效行政规范性文件%d件。", "现行有效规范性文件共%d件。", "现行有效的规范性文件 %d 件。"));
        all.put("proactive/normativeDocuments/issued", List.of("制发行政规范性文件%d件。", "本年制定规范性文件%d件。", "出台规范性文件 %d 件。"));
        return all;
    }
}
