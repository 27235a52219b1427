package org.gongkai.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view by its name: view {@code report/page} is {@code src/main/jte/report/page.jte}. */
final class TemplateViews implements ViewResolver {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;

    TemplateViews(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new Page(templates, template) : null;
    }

    private record Page(TemplateEngine templates, String template) implements View {

        @Override
        public String getContentType() {
            return HTML;
        }

        /** Rendered whole before the first byte leaves, so that a fault half way still becomes an error page. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            templates.render(template, parameters(model), page);
            response.setContentType(HTML);
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> parameters(@Nullable Map<String, ?> model) {
            return model == null ? Map.of() : (Map<String, Object>) model;
        }
    }
}
