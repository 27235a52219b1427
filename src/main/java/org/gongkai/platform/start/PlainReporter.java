package org.gongkai.platform.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints why the start failed, without a stack trace. */
final class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println(analysis.getAction());
        }
        System.err.flush();
    }
}
