package org.gongkai.report.writing;

import org.gongkai.report.model.FormCell.Label;
import org.gongkai.report.model.FormCell.Style;

/**
 * A label with the remark the form prints behind it in the 楷 face, such as “（区分处理的，……）”; the cross-foot rule is
 * a remark as a whole.
 */
record LabelText(String text, String remark) {

    static LabelText of(Label label) {
        var text = label.text();
        if (label.style() == Style.RULE) {
            return new LabelText("", text);
        }
        var remark = text.lastIndexOf('（');
        return label.style() == Style.ROW && remark > 0 && text.endsWith("）")
                ? new LabelText(text.substring(0, remark), text.substring(remark))
                : new LabelText(text, "");
    }
}
