package org.gongkai.publication.web.desk;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** A body typed without an editor: plain paragraphs with a blank line between them become HTML, HTML stays. */
final class PlainBody {

    private static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][^>]*>");

    private PlainBody() {}

    static String html(String typed) {
        var text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty() || ELEMENT.matcher(text).find()) {
            return text;
        }
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
