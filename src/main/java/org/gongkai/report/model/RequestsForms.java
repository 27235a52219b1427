package org.gongkai.report.model;

import static org.gongkai.report.model.FormCell.Style.HEAD;
import static org.gongkai.report.model.FormCell.Style.ROW;
import static org.gongkai.report.model.FormCell.Style.RULE;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.ApplicantKind;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Outcome;
import org.gongkai.law.OutcomeGroup;
import org.gongkai.law.Source;
import org.gongkai.report.model.FormCell.Label;

/** The table of section three: requests by applicant and by outcome; the formats differ in （六）, one row or three. */
@LegalBasis(source = Source.ANNUAL_REPORT_NOTICE, part = "附件第三部分")
@LegalBasis(source = Source.ANNUAL_REPORT_TRIAL_NOTICE, part = "附件第三部分")
final class RequestsForms {

    static final String RECEIVED = "received";
    static final String CARRIED_IN = "carriedIn";
    static final String TOTAL = "total";
    static final String CARRIED_OVER = "carriedOver";

    private static final List<Integer> WIDTHS = List.of(754, 921, 3271, 685, 685, 685, 685, 685, 685, 685);

    private final Format format;
    private final Slots slots;
    private final List<FormRow> rows = new ArrayList<>();

    private RequestsForms(Format format, int first) {
        this.format = format;
        this.slots = new Slots(TableKind.REQUESTS, first);
    }

    static TableForm of(Format format, int firstSlot) {
        return new RequestsForms(format, firstSlot).table();
    }

    private TableForm table() {
        heads();
        row(RECEIVED, new Label("一、本年新收政府信息公开申请数量", 3, 1, ROW));
        row(CARRIED_IN, new Label("二、上年结转政府信息公开申请数量", 3, 1, ROW));
        outcomes();
        row(TOTAL, new Label("（七）总计", 2, 1, ROW));
        row(CARRIED_OVER, new Label("四、结转下年度继续办理", 3, 1, ROW));
        return new TableForm(TableKind.REQUESTS, format, WIDTHS, 3, rows);
    }

    private void heads() {
        rows.add(FormRow.of(
                new Label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3, RULE), new Label("申请人情况", 7, 1, HEAD)));
        rows.add(FormRow.of(
                new Label("自然人", 1, 2, HEAD), new Label("法人或其他组织", 5, 1, HEAD), new Label("总计", 1, 2, HEAD)));
        var organisations = new ArrayList<FormCell>();
        for (var kind : ApplicantKind.values()) {
            if (kind != ApplicantKind.NATURAL_PERSON) {
                organisations.add(new Label(kind.label(), 1, 1, HEAD));
            }
        }
        rows.add(new FormRow(organisations));
    }

    private void outcomes() {
        for (var group : OutcomeGroup.values()) {
            var outcomes = Outcome.in(group);
            if (outcomes.size() == 1 || isOneRow(group)) {
                row(group.key(), withThirdPart(new Label(group.label(), 2, 1, ROW)));
            } else {
                groupOf(group, outcomes);
            }
        }
    }

    private void groupOf(OutcomeGroup group, List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            var label = new Label(outcome.label(), 1, 1, ROW);
            if (outcome == outcomes.getFirst()) {
                row(outcome.key(), withThirdPart(new Label(group.label(), 1, outcomes.size(), ROW), label));
            } else {
                row(outcome.key(), label);
            }
        }
    }

    /** The 2019 form has （六）其他处理 in one row. */
    private boolean isOneRow(OutcomeGroup group) {
        return format == Format.TRIAL_2019 && group == OutcomeGroup.OTHER;
    }

    /** “三、” hangs down beside every outcome and the total, from the first outcome on. */
    private FormCell[] withThirdPart(FormCell... labels) {
        if (rows.size() != 5) {
            return labels;
        }
        var cells = new ArrayList<FormCell>();
        cells.add(new Label("三、本年度办理结果", 1, format == Format.TRIAL_2019 ? 20 : 22, ROW));
        cells.addAll(List.of(labels));
        return cells.toArray(FormCell[]::new);
    }

    private void row(String key, FormCell... labels) {
        var label = ((Label) labels[labels.length - 1]).text();
        var cells = new ArrayList<>(List.of(labels));
        for (var kind : ApplicantKind.values()) {
            cells.add(slots.count(key, label, kind.key(), kind.label()));
        }
        cells.add(slots.count(key, label, TOTAL, "总计"));
        rows.add(new FormRow(cells));
    }
}
