package org.gongkai.workbench;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.platform.Caller;
import org.gongkai.platform.Callers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of each staff page. */
@Component
public class Workbench {

    /** Name of the flash attribute that a redirect after an act carries its notice in. */
    public static final String NOTICE = "notice";

    private final ObjectProvider<Callers> callers;
    private final List<WorkbenchPart> parts;

    Workbench(ObjectProvider<Callers> callers, List<WorkbenchPart> parts) {
        this.callers = callers;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(WorkbenchPart::area)
                        .thenComparingInt(WorkbenchPart::place)
                        .thenComparing(WorkbenchPart::path))
                .toList();
    }

    public Frame frame(HttpServletRequest request, String title) {
        var caller = Optional.ofNullable(callers.getIfAvailable())
                .<Caller>flatMap(source -> source.of(request).map(Caller.class::cast));
        return new Frame(
                Words.SHELL.of("site.name"),
                title,
                request.getRequestURI(),
                caller.map(this::navigation).orElse(List.of()),
                caller.map(Caller::name),
                caller.map(Caller::agencyName).orElse(""),
                caller.map(Caller::title).orElse(""),
                token(request),
                notice(request),
                List.of(),
                Words.SHELL);
    }

    private List<Frame.Group> navigation(Caller caller) {
        return Arrays.stream(Area.values())
                .map(area -> new Frame.Group(Words.SHELL.of(area.key()), entries(area, caller)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private List<Frame.Entry> entries(Area area, Caller caller) {
        return parts.stream()
                .filter(part -> part.area() == area && caller.holds(part.needs()))
                .map(part -> new Frame.Entry(part.title(), part.path()))
                .toList();
    }

    private static Frame.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Token(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Frame.Token("_csrf", "X-CSRF-TOKEN", "");
    }

    private static Optional<String> notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? Optional.empty() : Optional.ofNullable((String) flash.get(NOTICE));
    }
}
