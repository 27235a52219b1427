package org.gongkai.report.desk.web;

import java.util.List;
import org.gongkai.workbench.Faults;

/**
 * An act before it is done.
 *
 * @param facts what will happen, one sentence each
 * @param hindrance why it cannot be done now; empty when it can
 */
public record ActView(
        String path,
        String words,
        List<String> facts,
        boolean wantsReason,
        String reasonLabel,
        String reasonHint,
        String reason,
        Faults faults,
        boolean back,
        String hindrance,
        List<FindingLine> findings) {}
