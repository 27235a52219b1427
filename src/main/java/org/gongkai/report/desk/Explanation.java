package org.gongkai.report.desk;

import org.gongkai.report.model.Finding;
import org.gongkai.report.model.Place;
import org.gongkai.report.model.Rule;

/** Why a finding stands though the figures are right; travels with the report. */
public record Explanation(Rule rule, Place place, String reason) {

    public boolean explains(Finding finding) {
        return finding.rule() == rule && finding.place().equals(place);
    }
}
