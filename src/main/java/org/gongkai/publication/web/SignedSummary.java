package org.gongkai.publication.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.publication.Item;
import org.gongkai.publication.ItemSummary;
import org.gongkai.workbench.Words;
import org.springframework.stereotype.Component;

/** Shows a signer the title, the metadata, the body and the files as they are signed. */
@Component
class SignedSummary implements ItemSummary {

    private final Words words = Words.in("publication");
    private final ItemFacts facts;
    private final TemplateEngine templates;

    SignedSummary(ItemFacts facts, TemplateEngine templates) {
        this.facts = facts;
        this.templates = templates;
    }

    @Override
    public Content of(Item item) {
        return output -> templates.render(
                "publication/signed.jte",
                Map.of("item", item, "facts", facts.of(item), "files", files(item), "words", words),
                output);
    }

    /** Of this version: what is opened is what was signed, whatever came later. */
    private static List<SignedFile> files(Item item) {
        var files = item.content().attachments();
        return IntStream.range(0, files.size())
                .mapToObj(at -> new SignedFile(
                        "/desk/items/%d/versions/%d/files/%d/preview/"
                                .formatted(item.id().value(), item.number(), at + 1),
                        files.get(at).name(),
                        Sizes.of(files.get(at).size())))
                .toList();
    }
}
