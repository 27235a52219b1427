package org.gongkai.law;

/** A legal text that code here implements, with its title and document number as officially printed. */
public enum Source {
    REGULATION("中华人民共和国政府信息公开条例", "国令第711号"),
    ANNUAL_REPORT_NOTICE("政府信息公开工作年度报告格式", "国办公开办函〔2021〕30号"),
    ANNUAL_REPORT_TRIAL_NOTICE("政府信息公开工作年度报告格式（试行）", "国办公开办函〔2019〕60号"),
    PROCESSING_FEE_MEASURES("政府信息公开信息处理费管理办法", "国办函〔2020〕109号"),
    REPLY_STANDARD_JIANGSU("江苏省政府信息公开申请办理答复规范", "苏政办函〔2019〕98号"),
    INSTITUTIONAL_REFORM_REPLY("关于机构改革后政府信息公开申请办理问题的解释", "国办公开办函〔2019〕14号"),
    LEGISLATION_LAW("中华人民共和国立法法", "主席令第三号（2023年修正）"),
    HOLIDAY_MEASURES("全国年节及纪念日放假办法", "国务院令第795号");

    private final String title;
    private final String documentNumber;

    Source(String title, String documentNumber) {
        this.title = title;
        this.documentNumber = documentNumber;
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }
}
