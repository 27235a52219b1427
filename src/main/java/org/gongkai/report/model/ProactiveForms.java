package org.gongkai.report.model;

import static org.gongkai.report.model.FigureKind.AMOUNT;
import static org.gongkai.report.model.FigureKind.CHANGE;
import static org.gongkai.report.model.FigureKind.COUNT;
import static org.gongkai.report.model.FormCell.Style.CAPTION;
import static org.gongkai.report.model.FormCell.Style.HEAD;
import static org.gongkai.report.model.FormCell.Style.ROW_CENTRED;

import java.util.List;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;
import org.gongkai.report.model.FormCell.Label;

/** The table of section two: what an agency made, repealed, decided and charged, in both formats. */
final class ProactiveForms {

    private static final int WIDTH = 9740;
    private static final String CONTENT = "信息内容";
    private static final String ITEM_1 = "第二十条第（一）项";
    private static final String ITEM_5 = "第二十条第（五）项";
    private static final String ITEM_6 = "第二十条第（六）项";
    private static final String ITEM_8 = "第二十条第（八）项";
    private static final String ITEM_9 = "第二十条第（九）项";

    private ProactiveForms() {}

    static TableForm of(Format format) {
        var slots = new Slots(TableKind.PROACTIVE, 0);
        var rows = switch (format) {
            case STANDARD_2021 -> standard(slots);
            case TRIAL_2019 -> trial(slots);
        };
        return new TableForm(TableKind.PROACTIVE, format, TableForm.equalWidths(4, WIDTH), 0, rows);
    }

    @LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第二部分")
    private static List<FormRow> standard(Slots slots) {
        return List.of(
                caption(ITEM_1),
                heads("本年制发件数", "本年废止件数", "现行有效件数"),
                documents(slots, "rules", "规章"),
                documents(slots, "normativeDocuments", "行政规范性文件"),
                caption(ITEM_5),
                wideHead("本年处理决定数量"),
                single(slots, "licences", "行政许可", "本年处理决定数量", COUNT),
                caption(ITEM_6),
                wideHead("本年处理决定数量"),
                single(slots, "penalties", "行政处罚", "本年处理决定数量", COUNT),
                single(slots, "coercion", "行政强制", "本年处理决定数量", COUNT),
                caption(ITEM_8),
                wideHead("本年收费金额（单位：万元）"),
                single(slots, "chargesWanYuan", "行政事业性收费", "本年收费金额（单位：万元）", AMOUNT));
    }

    @LegalBasis(source = Source.ANNUAL_REPORT_TRIAL_NOTICE, part = "附件第二部分")
    private static List<FormRow> trial(Slots slots) {
        return List.of(
                caption(ITEM_1),
                heads("本年新制作数量", "本年新公开数量", "对外公开总数量"),
                disclosed(slots, "rules", "规章"),
                disclosed(slots, "normativeDocuments", "规范性文件"),
                caption(ITEM_5),
                heads("上一年项目数量", "本年增/减", "处理决定数量"),
                matters(slots, "licences", "行政许可"),
                matters(slots, "otherServices", "其他对外管理服务事项"),
                caption(ITEM_6),
                heads("上一年项目数量", "本年增/减", "处理决定数量"),
                matters(slots, "penalties", "行政处罚"),
                matters(slots, "coercion", "行政强制"),
                caption(ITEM_8),
                headsThenWide("上一年项目数量", "本年增/减"),
                FormRow.of(
                        rowLabel("行政事业性收费"),
                        slots.count("charges", "行政事业性收费", "previousItems", "上一年项目数量"),
                        slots.entry("charges", "行政事业性收费", "change", "本年增/减", CHANGE, 2)),
                caption(ITEM_9),
                headsThenWide("采购项目数量", "采购总金额"),
                FormRow.of(
                        rowLabel("政府集中采购"),
                        slots.count("procurement", "政府集中采购", "items", "采购项目数量"),
                        slots.entry("procurement", "政府集中采购", "amount", "采购总金额", AMOUNT, 2)));
    }

    private static FormRow documents(Slots slots, String key, String label) {
        return FormRow.of(
                rowLabel(label),
                slots.count(key, label, "issued", "本年制发件数"),
                slots.count(key, label, "repealed", "本年废止件数"),
                slots.count(key, label, "inForce", "现行有效件数"));
    }

    private static FormRow disclosed(Slots slots, String key, String label) {
        return FormRow.of(
                rowLabel(label),
                slots.count(key, label, "newlyMade", "本年新制作数量"),
                slots.count(key, label, "newlyDisclosed", "本年新公开数量"),
                slots.count(key, label, "totalDisclosed", "对外公开总数量"));
    }

    private static FormRow matters(Slots slots, String key, String label) {
        return FormRow.of(
                rowLabel(label),
                slots.count(key, label, "previousItems", "上一年项目数量"),
                slots.entry(key, label, "change", "本年增/减", CHANGE, 1),
                slots.count(key, label, "decisions", "处理决定数量"));
    }

    private static FormRow single(Slots slots, String key, String label, String columnLabel, FigureKind kind) {
        return FormRow.of(rowLabel(label), slots.entry(key, label, "", columnLabel, kind, 3));
    }

    private static FormRow caption(String text) {
        return FormRow.of(new Label(text, 4, 1, CAPTION));
    }

    private static FormRow heads(String first, String second, String third) {
        return FormRow.of(head(CONTENT, 1), head(first, 1), head(second, 1), head(third, 1));
    }

    private static FormRow headsThenWide(String first, String second) {
        return FormRow.of(head(CONTENT, 1), head(first, 1), head(second, 2));
    }

    private static FormRow wideHead(String text) {
        return FormRow.of(head(CONTENT, 1), head(text, 3));
    }

    private static Label head(String text, int columns) {
        return new Label(text, columns, 1, HEAD);
    }

    private static Label rowLabel(String text) {
        return new Label(text, 1, 1, ROW_CENTRED);
    }
}
