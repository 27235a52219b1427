package org.gongkai.report.model;

import static org.gongkai.law.Source.ANNUAL_REPORT_NOTICE;
import static org.gongkai.law.Source.LEGISLATION_LAW;
import static org.gongkai.law.Source.PROCESSING_FEE_MEASURES;
import static org.gongkai.law.Source.REGULATION;
import static org.gongkai.law.Source.REPLY_STANDARD_JIANGSU;
import static org.gongkai.report.model.Severity.BLOCKS;
import static org.gongkai.report.model.Severity.EXPLAIN;
import static org.gongkai.report.model.Severity.NOTE;

import org.gongkai.law.Citation;
import org.gongkai.law.Source;

/**
 * Every rule an annual report is held to, with its weight and its legal basis; what each says stands in the message
 * bundle under {@code rule.<id>}.
 */
public enum Rule {
    R1(Scope.TABLES, BLOCKS, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    R2(Scope.TABLES, BLOCKS, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    R3(Scope.TABLES, BLOCKS, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    R4(Scope.TABLES, BLOCKS, ANNUAL_REPORT_NOTICE, "附件第四部分"),
    R5(Scope.YEARS, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    R6(Scope.YEARS, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第二部分"),
    R7(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, ""),
    R8(Scope.AGGREGATE, BLOCKS, ANNUAL_REPORT_NOTICE, "二"),

    A01(Scope.NARRATIVE, NOTE, ANNUAL_REPORT_NOTICE, "一（一）"),
    A02(Scope.YEARS, EXPLAIN, ANNUAL_REPORT_NOTICE, "一（五）"),
    A03(Scope.NARRATIVE, NOTE, ANNUAL_REPORT_NOTICE, "一（六）"),
    A04(Scope.COUNTING, NOTE, REGULATION, "第四十七条"),
    A05(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "一"),
    A06(Scope.FORM, NOTE, ANNUAL_REPORT_NOTICE, "附件"),
    A10(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "一（二）"),
    A11(Scope.FORM, BLOCKS, ANNUAL_REPORT_NOTICE, "附件第二部分"),
    A12(Scope.YEARS, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第二部分"),
    A13(Scope.TABLES, EXPLAIN, LEGISLATION_LAW, "第九十一条、第九十三条"),
    A20(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "一（三）"),
    A21(Scope.COUNTING, NOTE, PROCESSING_FEE_MEASURES, "第四条"),
    A22(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "一（三）"),
    A23(Scope.COUNTING, NOTE, REPLY_STANDARD_JIANGSU, "四"),
    A24(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    A25(Scope.TABLES, NOTE, Source.ANNUAL_REPORT_TRIAL_NOTICE, ""),
    A26(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    A30(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "一（四）"),
    A31(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "附件第四部分"),
    A32(Scope.COUNTING, NOTE, ANNUAL_REPORT_NOTICE, "附件第四部分"),

    N1(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第三部分"),
    N2(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, ""),
    N3(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, ""),
    N4(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第四部分"),
    N5(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, "附件第二部分"),
    N6(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, "一（六）"),
    N7(Scope.NARRATIVE, EXPLAIN, ANNUAL_REPORT_NOTICE, ""),

    /** A cell holds something that is no figure; it is reported, never taken for zero. */
    T1(Scope.FORM, BLOCKS, ANNUAL_REPORT_NOTICE, "附件"),
    /** A row or a whole table is missing. */
    T2(Scope.FORM, BLOCKS, ANNUAL_REPORT_NOTICE, "附件"),
    /** A label differs from the form's. */
    T3(Scope.FORM, NOTE, ANNUAL_REPORT_NOTICE, "附件"),
    /** Parts of the two formats are mixed. */
    T4(Scope.FORM, NOTE, ANNUAL_REPORT_NOTICE, "附件"),
    /** A figure is written in an unusual way: full-width digits, thousands separators, a unit in the cell. */
    T5(Scope.FORM, NOTE, ANNUAL_REPORT_NOTICE, "附件"),
    /** A section is missing, out of order or under another heading. */
    T6(Scope.FORM, NOTE, ANNUAL_REPORT_NOTICE, "附件");

    private final Scope scope;
    private final Severity severity;
    private final Citation basis;

    Rule(Scope scope, Severity severity, Source source, String part) {
        this.scope = scope;
        this.severity = severity;
        this.basis = new Citation(source, part);
    }

    /** Name in findings, such as {@code R1} or {@code A-06}. */
    public String id() {
        return name().startsWith("A") ? "A-" + name().substring(1) : name();
    }

    public Scope scope() {
        return scope;
    }

    public Severity severity() {
        return severity;
    }

    public Citation basis() {
        return basis;
    }

    /** What a rule has to look at. */
    public enum Scope {
        /** The figures of one report. */
        TABLES,
        /** How cells, labels and sections are filled in. */
        FORM,
        /** The text, and what it says of the figures. */
        NARRATIVE,
        /** The same agency's report of the year before. */
        YEARS,
        /** The reports that an aggregate adds up. */
        AGGREGATE,
        /** How cases are to be counted; cannot be seen from a report alone. */
        COUNTING
    }
}
