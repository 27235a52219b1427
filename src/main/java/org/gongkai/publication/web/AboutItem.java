package org.gongkai.publication.web;

import org.gongkai.portal.Page;
import org.gongkai.portal.Words;
import org.gongkai.publication.open.ItemView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An item in the terms of schema.org. */
final class AboutItem {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AboutItem() {}

    /** JSON that may stand inside a script element: no {@code <} can end it. */
    static String of(ItemView view, Page page) {
        var about = MAPPER.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", view.content().kind().hasValidity() ? "Legislation" : "Article")
                .put("headline", view.title())
                .put("name", view.title())
                .put("url", page.absolute(view.path()))
                .put("inLanguage", view.language())
                .put("isAccessibleForFree", true);
        view.content().summary().ifPresent(summary -> about.put("description", summary));
        view.content().documentNumber().ifPresent(number -> about.put("legislationIdentifier", number));
        view.content().dates().writtenOn().ifPresent(day -> about.put("dateCreated", day.toString()));
        view.side()
                .ifPresent(side -> about.put("identifier", side.index().text())
                        .put("datePublished", Words.plainDay(side.firstPublishedAt()))
                        .put("dateModified", Words.plainDay(side.publishedAt())));
        about.set("publisher", publisher(view));
        return MAPPER.writeValueAsString(about).replace("<", "\\u003c");
    }

    private static ObjectNode publisher(ItemView view) {
        return MAPPER.createObjectNode()
                .put("@type", "GovernmentOrganization")
                .put("name", view.agency().name());
    }
}
