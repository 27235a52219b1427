package org.gongkai.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.report.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFiguresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023年，我局共收到政府信息公开申请12件，均按期答复。 | received=12
                    本年度全区共收到12件申请公开政府信息的申请。 | received=12
                    全年受理依申请公开事项１２件，办结12 件。 | received=12 handled=12
                    全市共新收政府信息公开申请1,204件，上年结转31件。 | received=1204 carriedIn=31
                    依申请公开方面，收到申请两件，答复两件。 | received=2 answered=2
                    我局未收到政府信息公开申请。 | received=0
                    本年没有收到公民、法人和其他组织提出的政府信息公开申请。 | received=0
                    今年无依申请公开事项。 | received=0
                    受理政府信息公开申请20件，其中自然人18件、法人或其他组织2件。 | received=20 from.naturalPerson=18 from.organisations=2
                    收到政府信息公开申请9件，予以公开3件，部分公开2件，不予公开1件，无法提供2件，不予处理1件，其他处理0件。 | received=9 granted=3 partlyGranted=2 withheld=1 notAvailable=2 notProcessed=1 other=0
                    收到政府信息公开申请9件，其中其他处理（含申请人撤回）1件。 | received=9 other=1
                    收到信息公开申请9件，已全部办结，其中予以公开和部分公开共5件。 | received=9 grantedAtLeastPartly=5
                    受理政府信息公开申请30件，答复28件（含上年度结转申请3件，另有5件顺延到下年度答复）。 | received=30 answered=28 carriedIn=3 carriedOver=5
                    政府信息公开申请办结40件，1件结转下年度继续办理。 | handled=40 carriedOver=1
                    收到申请公开政府信息5件，结转2024年办理1件，2022年结转2件。 | received=5 carriedOver=1 carriedIn=2
                    本机关共收到政府信息公开申请3件，其中2件予以公开，1件不予公开。 | received=3 granted=2 withheld=1
                    我区共收到依申请公开政府信息13件，已答复13件，其中，上年结转答复1件，结转下一年答复1件。 | received=13 answered=13 carriedIn=1 carriedOver=1
                    受理工单1203件，办结1203件；受理政府信息公开申请2件，均已办结。 | received=2
                    今年以来，全县收到政府信息公开申请312件（其中县直部门246件，乡镇66件），结转上年6件，办结310件，结转2024年8件。 | received=312 carriedIn=6 handled=310 carriedOver=8
                    我局依申请公开受理量为4件，其中信函申请3件，网络申请1件。 | received=4
                    接收通过邮寄、网络等渠道提交的政府信息公开申请共计81件。 | received=81
                    """)
    void areReadFromTheWaysOfficialsPutThem(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    政府信息公开行政复议7件，其中结果维持5件，尚未审结2件；政府信息公开行政诉讼3件，其中结果纠正3件。 | reconsiderations=7 reconsiderations.upheld=5 reconsiderations.pending=2 lawsuits=3 lawsuits.corrected=3
                    因政府信息公开被申请行政复议4件、提起行政诉讼1件。 | reconsiderations=4 lawsuits=1
                    全年未发生因政府信息公开引起的行政复议、行政诉讼案件。 | reconsiderations=0 lawsuits=0
                    无政府信息公开行政复议和行政诉讼情况。 | reconsiderations=0 lawsuits=0
                    涉及政府信息公开的行政复议、行政诉讼均为0件。 | disputes=0
                    政府信息公开类未经复议直接起诉2件，复议后起诉1件。 | lawsuits.litigationDirect=2 lawsuits.litigationAfterReconsideration=1
                    我局无行政复议、行政诉讼案件。 | reconsiderations=0 lawsuits=0
                    发生3件政府信息公开行政复议案件。 | reconsiderations=3
                    """)
    void tellDisputesAndHowTheyCameOut(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    集中公布现行有效行政规范性文件393件，公开本年度制发的规范性文件77件。 | normativeDocuments.inForce=393 normativeDocuments.issued=77
                    全年制发行政规范性文件3件，废止2件，现行有效15件。 | normativeDocuments.issued=3 normativeDocuments.repealed=2 normativeDocuments.inForce=15
                    全年制定规章2件，废止规章1件。 | rules.issued=2 rules.repealed=1
                    全年收取信息处理费2950元。 | processingFee=2950
                    2023年未收取政府信息公开信息处理费。 | processingFee=0
                    收取380元信息处理费。 | processingFee=380
                    """)
    void tellDocumentsAndFees(String text, String expected) {
        assertThat(stated(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年主动公开政府信息18万余条。",
                "受理政府信息公开申请约30件。",
                "受理政府信息公开申请100余件。",
                "2022年受理政府信息公开申请30件。",
                "政府信息公开申请较上年增加5件。",
                "收到政府信息公开申请数量同比减少12件。",
                "上半年收到政府信息公开申请3件。",
                "市教育局收到政府信息公开申请3件。",
                "区本级受理政府信息公开申请3件。",
                "区政府办公室收到依申请公开15件，全区各部门收到80件。",
                "通过邮寄收到政府信息公开申请3件。",
                "我局网站受理依申请公开9件；当面受理依申请公开7件；邮寄受理依申请公开15件。",
                "收到行政许可申请12件，办结12件。",
                "办理12345热线47件，已全部办结47件。",
                "共收到市长信箱留言30件，答复30件。",
                "做到“办结一件申请、解决一个问题”。",
                "严格办理好每一件依申请公开案件。",
                "办理行政复议案件1200件，办理行政应诉案件80件。",
                "审结政府信息公开行政复议案件5件。",
                "未按期答复引发行政复议的，严肃追责。",
                "未发生行政复议被纠正的案件，无败诉案件。",
                "根据国办公开办函〔2021〕30号编制，联系电话0517-83605210。",
                "清理规范性文件50件，其中废止规范性文件10件。",
                "未收到不服政府信息公开行政复议决定的案件材料。"
            })
    void areNotReadFromApproximationsOtherYearsPartsAndOtherBusiness(String text) {
        assertThat(stated(text)).isEmpty();
    }

    @Test
    void quoteTheWordsExactlyAsPrinted() {
        var report = Reports.saying("2023 年，我局共收到政府信息公开申请 １２ 件，均按期答复。");

        assertThat(StatedFigures.in(report)).singleElement().satisfies(figure -> {
            assertThat(figure.quote()).isEqualTo("我局共收到政府信息公开申请 １２ 件");
            assertThat(figure.section()).isEqualTo(Section.GENERAL);
            assertThat(figure.unit()).isEqualTo("件");
        });
    }

    @Test
    void areReadOverLinesThatAPageBrokeApart() {
        assertThat(stated("2023年，全市各级行政机关认真做好依申请公开工作，共受理政府信息公\n开申请31件，答复30件。")).isEqualTo("received=31 answered=30");
    }

    @Test
    void ofACityMayBeTheGovernmentsOwnOnly() {
        var text = "市政府收到政府信息公开申请12件。全市共收到政府信息公开申请100件。";
        var report = Reports.saying("临江市人民政府", text, Map.of("received", 100));

        assertThat(NarrativeCheck.of(report)).isEmpty();
        assertThat(NarrativeCheck.of(Reports.saying("临江市人民政府", text.substring(0, 19), Map.of("received", 100))))
                .hasSize(1);
    }

    @Test
    void ofAnOfficeAreNotThoseOfItsGovernment() {
        var text = "县政府办公室办理依申请公开45件。";

        assertThat(StatedFigures.in(Reports.saying("青石县人民政府", text, Map.of()))).isEmpty();
        assertThat(StatedFigures.in(Reports.saying("青石县人民政府办公室", text, Map.of())))
                .hasSize(1);
    }

    private static String stated(String text) {
        return StatedFigures.in(Reports.saying(text.strip())).stream()
                .map(figure -> figure.matter().key().replace("requests.", "") + "="
                        + figure.value().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
