package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMakingPowerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新河镇人民政府",
                "临江市北山街道办事处",
                "白石乡政府",
                "青石县人民政府",
                "东湖自治县人民政府",
                "临江市南岸区人民政府",
                "青石县人民政府办公室",
                "临江市审计局",
                "江北省财政厅",
                "临江市发展和改革委员会",
                "临江市市场监督管理局"
            })
    void isCertainlyLackingInTownshipsCountiesAndLocalDepartments(String agency) {
        assertThat(RuleMakingPower.isCertainlyLacking(agency)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临江市人民政府",
                "江北省人民政府",
                "江北省人民政府办公厅",
                "临江市人民政府办公室",
                "西山自治区人民政府",
                "北山自治州人民政府",
                "国家市场监督管理总局",
                "国家发展和改革委员会",
                "海湾综合实验区管理委员会",
                ""
            })
    void isNotDeniedWhereTheNameLeavesADoubt(String agency) {
        assertThat(RuleMakingPower.isCertainlyLacking(agency)).isFalse();
    }
}
