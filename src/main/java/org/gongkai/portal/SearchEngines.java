package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What search engines ask for: the lists of pages, and what they may read. */
@Controller
@Needs(Power.PUBLIC)
final class SearchEngines {

    private static final List<String> NOT_READ = List.of(DisplayPages.PAGE, "/search/");

    private final List<SitemapPart> parts;
    private final Languages languages;
    private final Origins origins;

    SearchEngines(List<SitemapPart> parts, Languages languages, Origins origins) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(SitemapPart::name)).toList();
        this.languages = languages;
        this.origins = origins;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request, HttpServletResponse response) {
        Caching.publicly(response);
        var text = new StringBuilder("User-agent: *\nAllow: /\n");
        for (var language : languages.all()) {
            NOT_READ.forEach(path -> text.append("Disallow: ")
                    .append(language.prefix())
                    .append(path)
                    .append('\n'));
        }
        text.append("Sitemap: ").append(origins.of(request)).append("/sitemap.xml\n");
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The list of lists: a sitemap holds 50,000 addresses at most. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request, HttpServletResponse response) throws XMLStreamException {
        var xml = new Sitemap("sitemapindex", "sitemap");
        for (var part : parts) {
            for (var file = 1; file <= part.files(); file++) {
                xml.add(Origins.absolute(origins.of(request), "/sitemaps/" + part.name() + "-" + file + ".xml"));
            }
        }
        return answer(xml, response);
    }

    @GetMapping("/sitemaps/{name:[a-z]+}-{file:[1-9]\\d{0,5}}.xml")
    ResponseEntity<byte[]> pages(
            @PathVariable String name, @PathVariable int file, HttpServletRequest request, HttpServletResponse response)
            throws XMLStreamException {
        var part = parts.stream()
                .filter(each -> each.name().equals(name) && file <= each.files())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var xml = new Sitemap("urlset", "url");
        for (var page : part.pages(file)) {
            for (var language : languages.all()) {
                xml.add(Origins.absolute(origins.of(request), language.prefix() + page));
            }
        }
        return answer(xml, response);
    }

    private static ResponseEntity<byte[]> answer(Sitemap xml, HttpServletResponse response) throws XMLStreamException {
        Caching.publicly(response);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.bytes());
    }
}
