package org.gongkai.law;

/** A legal text that code here implements, with its title and document number as officially printed. */
public enum Source {
    REGULATION("中华人民共和国政府信息公开条例", "国令第711号"),
    ANNUAL_REPORT_NOTICE("政府信息公开工作年度报告格式", "国办公开办函〔2021〕30号"),
    ANNUAL_REPORT_TRIAL_NOTICE("政府信息公开工作年度报告格式（试行）", "国办公开办函〔2019〕60号"),
    PROCESSING_FEE_MEASURES("政府信息公开信息处理费管理办法", "国办函〔2020〕109号"),
    REPLY_STANDARD_JIANGSU("江苏省政府信息公开申请办理答复规范", "苏政办函〔2019〕98号"),
    INSTITUTIONAL_REFORM_REPLY("关于机构改革后政府信息公开申请办理问题的解释", "国办公开办函〔2019〕14号"),
    MAJOR_DECISIONS("重大行政决策程序暂行条例", "国令第713号"),
    PENALTY_LAW("中华人民共和国行政处罚法", "主席令第七十号"),
    SECRECY_LAW("中华人民共和国保守国家秘密法", "主席令第二十号（2024年修订）"),
    SECRECY_REGULATION("中华人民共和国保守国家秘密法实施条例", "国令第786号"),
    PLATFORM_NOTICE("关于规范政府信息公开平台有关事项的通知", "国办公开办函〔2019〕61号"),
    RULES_NOTICE("关于做好规章集中公开并动态更新工作的通知", "国办公开办函〔2021〕33号"),
    CATALOGUE_GUIDELINES("政府信息公开目录系统实施指引（试行）", "国办秘函〔2009〕6号"),
    GRASS_ROOTS_OPINION("关于全面推进基层政务公开标准化规范化工作的指导意见", "国办发〔2019〕54号"),
    WEBSITE_INSPECTION("政府网站与政务新媒体检查指标、监管工作年度考核指标", "国办秘函〔2019〕19号"),
    LEGISLATION_LAW("中华人民共和国立法法", "主席令第三号（2023年修正）"),
    HOLIDAY_MEASURES("全国年节及纪念日放假办法", "国务院令第795号");

    private final String title;
    private final String documentNumber;

    Source(String title, String documentNumber) {
        this.title = title;
        this.documentNumber = documentNumber;
    }

    /** A law or a regulation, which is cited by its title and not by its number. */
    public boolean isStatute() {
        return switch (this) {
            case REGULATION,
                    MAJOR_DECISIONS,
                    PENALTY_LAW,
                    SECRECY_LAW,
                    SECRECY_REGULATION,
                    LEGISLATION_LAW,
                    HOLIDAY_MEASURES -> true;
            case ANNUAL_REPORT_NOTICE,
                    ANNUAL_REPORT_TRIAL_NOTICE,
                    PROCESSING_FEE_MEASURES,
                    REPLY_STANDARD_JIANGSU,
                    INSTITUTIONAL_REFORM_REPLY,
                    PLATFORM_NOTICE,
                    RULES_NOTICE,
                    CATALOGUE_GUIDELINES,
                    GRASS_ROOTS_OPINION,
                    WEBSITE_INSPECTION -> false;
        };
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }
}
