package org.gongkai.publication.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemSummary;
import org.springframework.stereotype.Component;

/** Shows a signer the title, the metadata and the body as they are signed. */
@Component
class SignedSummary implements ItemSummary {

    private final ItemFacts facts;
    private final TemplateEngine templates;

    SignedSummary(ItemFacts facts, TemplateEngine templates) {
        this.facts = facts;
        this.templates = templates;
    }

    @Override
    public Content of(Item item) {
        return output ->
                templates.render("publication/signed.jte", Map.of("item", item, "facts", facts.of(item)), output);
    }
}
