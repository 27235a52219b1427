package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.portal.AgencySite;
import org.gongkai.portal.Caching;
import org.gongkai.portal.Language;
import org.gongkai.portal.Origins;
import org.gongkai.portal.Tag;
import org.gongkai.portal.Words;
import org.gongkai.publication.web.CatalogueTables.Asked;
import org.gongkai.publication.web.ItemList.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The catalogue to take away. A file is made anew for each visitor who does not have it yet, since it may be of a million rows; never two at once,
 * so that nobody can keep the site busy by asking for it.
 */
@Controller
@Needs(Power.PUBLIC)
final class CatalogueFiles {

    /** The address holds {@code /files/}: what stands there is sent as it is read, not kept in the memory for pages. */
    private static final String FOLDER = "/content/catalogue/files/";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TAG_BYTES = 12;

    private final CatalogueTables tables;
    private final Origins origins;
    final Semaphore making = new Semaphore(1, true);

    CatalogueFiles(CatalogueTables tables, Origins origins) {
        this.tables = tables;
        this.origins = origins;
    }

    /** Those of a list of everything, of one year or of all. */
    static List<Download> of(AgencySite site, OptionalInt year, Words words) {
        var path = site.at(FOLDER) + (year.isPresent() ? Integer.toString(year.getAsInt()) : "all");
        var name = CatalogueTables.title(site, year, words);
        return List.of(
                new Download(words.of("catalogue.file.excel"), path + ".xlsx", name + ".xlsx"),
                new Download(words.of("catalogue.file.csv"), path + ".csv", name + ".csv"));
    }

    @GetMapping(FOLDER + "{part:all|\\d{4}}.{type:xlsx|csv}")
    void file(
            AgencySite site,
            @PathVariable String part,
            @PathVariable String type,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var asked = new Asked(
                site,
                part.equals("all") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(part)),
                type.equals("xlsx"),
                Words.in(Language.of(request)),
                origins.of(request));
        if (tables.isEmpty(asked)) {
            throw ItemPages.notFound();
        }
        Caching.publicly(response, PublicTags.list(site.id()), Tag.site(site.id()));
        // Before it is read: what changes meanwhile may be in the file already, and has the visitor ask again.
        var tag = tag(asked);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (has(request, tag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var file = Files.createTempFile("catalogue", "." + type);
        try {
            if (making.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                make(asked, file);
                send(file, asked, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()));
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static boolean has(HttpServletRequest request, String tag) {
        var had = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return had != null && had.contains(tag.substring(tag.indexOf('"')));
    }

    /** Weak: a workbook of the same rows may differ in its bytes. */
    private String tag(Asked asked) {
        var sum = sha256().digest(tables.state(asked).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(sum, TAG_BYTES)) + "\"";
    }

    /** Gives the turn to the next when done: how fast it is sent is the visitor's affair. */
    private void make(Asked asked, Path file) throws IOException {
        try (var bytes = Files.newOutputStream(file)) {
            tables.write(asked, bytes);
        } finally {
            making.release();
        }
    }

    private static void send(Path file, Asked asked, HttpServletResponse response) throws IOException {
        response.setContentType(
                asked.isWorkbook()
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(asked.title() + (asked.isWorkbook() ? ".xlsx" : ".csv"), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
