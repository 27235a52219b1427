package org.gongkai.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.gongkai.platform.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the site answers, with the power it needs. */
@SpringBootTest
class HandlersModuleTests {

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerNamesThePowerItNeeds() {
        assertThat(handlers.getHandlerMethods())
                .isNotEmpty()
                .allSatisfy((mapping, handler) -> assertThat(powerOf(handler))
                        .as("%s of %s", mapping, handler)
                        .isNotEmpty());
    }

    @Test
    void listOfHandlersIsCommitted() {
        var rows = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> rows.add(row(mapping, handler)));
        GeneratedDocument.check(
                "docs/handlers.md",
                rows.stream()
                        .collect(joining(
                                "",
                                "# Handlers\n\nMade from the running site by `HandlersModuleTests`; a handler that names no power answers nobody.\n\n"
                                        + "| address | method | power | handler |\n| --- | --- | --- | --- |\n",
                                "")));
    }

    /** So that whatever answers is in the list above: sign-in, passkeys and the provider are handlers like all others. */
    @Test
    void noFilterOfSpringSecurityAnswersAnAddress(@Autowired List<SecurityFilterChain> chains) {
        assertThat(chains)
                .singleElement()
                .satisfies(chain -> assertThat(chain.getFilters())
                        .extracting(filter -> (Object) filter.getClass())
                        .containsExactly(CsrfFilter.class));
    }

    private static String row(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return "| %s | %s | %s | `%s#%s` |\n"
                .formatted(
                        new TreeSet<>(mapping.getPatternValues())
                                .stream().map(path -> "`" + path + "`").collect(joining(" ")),
                        methods.isEmpty()
                                ? "any"
                                : methods.stream().map(Enum::name).sorted().collect(joining(" ")),
                        powerOf(handler),
                        handler.getBeanType().getSimpleName(),
                        handler.getMethod().getName());
    }

    private static String powerOf(HandlerMethod handler) {
        var needs = handler.getMethodAnnotation(Needs.class);
        var onType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
        return needs != null
                ? needs.value().name()
                : onType != null ? onType.value().name() : "";
    }
}
