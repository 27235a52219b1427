package org.gongkai.platform.start;

import org.gongkai.platform.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Recognises, in whatever it is wrapped, a failure that its operator can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return new FailureAnalysis(PlainReport.of(known), null, known);
            }
            if (cause instanceof PortInUseException busy) {
                return new FailureAnalysis(PlainReport.of(new StartFailure("port-in-use", busy.getPort())), null, busy);
            }
        }
        return null;
    }
}
