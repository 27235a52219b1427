package org.gongkai.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines ask for: the list of pages, and what they may read. */
@Controller
@Needs(Power.PUBLIC)
final class SearchEngines {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Shell shell;
    private final Origins origins;

    SearchEngines(Shell shell, Origins origins) {
        this.shell = shell;
        this.origins = origins;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request, HttpServletResponse response) {
        Caching.publicly(response);
        var text = "User-agent: *\nAllow: /\nSitemap: " + origins.of(request) + "/sitemap.xml\n";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(HttpServletRequest request, HttpServletResponse response) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        var origin = origins.of(request);
        for (var language : Language.values()) {
            address(xml, Origins.absolute(origin, language.prefix() + "/"));
            for (var part : shell.parts()) {
                for (var page : part.pages()) {
                    address(xml, Origins.absolute(origin, language.prefix() + page));
                }
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        Caching.publicly(response);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bytes.toByteArray());
    }

    private static void address(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
