package org.gongkai.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads pages of portals and pages that Word or WPS saved. Nothing a page refers to is loaded. */
record HtmlReader(Landmarks landmarks) implements DocumentReader {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    /** How far into a page its declaration of an encoding is looked for. */
    private static final int DECLARATION = 8192;

    /** Elements are some hundred bytes each in memory; a report needs a few thousand. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** Deeper elements are read as if they stood at this depth, as browsers do. */
    private static final int DEEPEST = 512;

    @Override
    public Document read(String name, byte[] content, Limits limits) throws UnreadableDocumentException {
        var page = SingleFile.isWebArchive(start(content))
                ? SingleFile.page(content).orElse(content)
                : content;
        return read(Encoding.decode(page, declared(page)), new Allowance(name, limits, landmarks));
    }

    private static Document read(String html, Allowance allowance) throws UnreadableDocumentException {
        if (elements(html) > MOST_ELEMENTS) {
            throw allowance.tooMuchText();
        }
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        allowance.look();
        var shown = blocks(page, false, allowance);
        // Some portals hide the article until a script shows it.
        var blocks = shown.haveTable() ? shown : blocks(page, true, allowance);
        return (blocks.haveTable() ? blocks : shown).document(FileFormat.HTML, title(page));
    }

    private static int elements(String html) {
        var count = 0;
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            count++;
        }
        return count;
    }

    private static Blocks blocks(Element page, boolean withHidden, Allowance allowance)
            throws UnreadableDocumentException {
        var blocks = new Blocks(allowance);
        FoundTable.into(blocks, new HtmlBody(allowance, withHidden).read(page));
        return blocks;
    }

    /** Portals name the article apart from the page, whose title carries the site's name too. */
    private static String title(org.jsoup.nodes.Document page) {
        var article = page.head().selectFirst("meta[name=ArticleTitle]");
        var title = article == null ? "" : article.attr("content");
        return title.isBlank() ? page.title() : title;
    }

    private static Optional<String> declared(byte[] content) {
        var charset = CHARSET.matcher(start(content));
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    private static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
    }
}
