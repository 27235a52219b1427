package org.gongkai.report.model;

import java.util.Locale;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/** The six sections of an annual report, in the prescribed order and with the prescribed headings. */
@LegalBasis(article = 50)
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件")
public enum Section {
    GENERAL("一、", "总体情况"),
    PROACTIVE("二、", "主动公开政府信息情况"),
    REQUESTS("三、", "收到和处理政府信息公开申请情况"),
    DISPUTES("四、", "政府信息公开行政复议、行政诉讼情况"),
    PROBLEMS("五、", "存在的主要问题及改进情况"),
    OTHER("六、", "其他需要报告的事项");

    private final String number;
    private final String title;

    Section(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The printed number, such as “一、”. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Number and title, as the report prints them. */
    public String heading() {
        return number + title;
    }

    /** Name in JSON and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
