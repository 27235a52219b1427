package org.gongkai.report.web;

import org.gongkai.portal.Page;
import org.gongkai.portal.Words;
import org.gongkai.report.web.ReportView.AddedUp;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report in the terms of schema.org. */
final class AboutReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AboutReport() {}

    /** JSON that may stand inside a script element: no {@code <} can end it. */
    static String of(ReportView view, Page page) {
        var report = view.published();
        var about = MAPPER.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Report")
                .put("name", view.title())
                .put("url", page.absolute(page.path()))
                .put("inLanguage", "zh-CN")
                .put("datePublished", Words.plainDay(report.publishedAt()))
                .put("temporalCoverage", report.year() + "-01-01/" + report.year() + "-12-31")
                .put("version", Integer.toString(report.version()))
                .put("isAccessibleForFree", true);
        about.set("publisher", agency(view));
        var encodings = about.putArray("encoding");
        view.downloads()
                .forEach(each -> encodings
                        .addObject()
                        .put("@type", "MediaObject")
                        .put("encodingFormat", each.mediaType())
                        .put("contentUrl", page.absolute(each.path())));
        if (!view.addedUp().isEmpty()) {
            var basis = about.putArray("isBasedOn");
            view.addedUp().forEach(part -> basis.add(part(part, page)));
        }
        return MAPPER.writeValueAsString(about).replace("<", "\\u003c");
    }

    private static ObjectNode part(AddedUp part, Page page) {
        var node = MAPPER.createObjectNode().put("@type", "Report").put("name", part.title());
        part.path().ifPresent(path -> node.put("url", page.absolute(path)));
        return node;
    }

    private static ObjectNode agency(ReportView view) {
        return MAPPER.createObjectNode()
                .put("@type", "GovernmentOrganization")
                .put("name", view.agency().name());
    }
}
