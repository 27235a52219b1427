package org.gongkai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
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
 * The catalogue to take away. A file is made anew each time, since it may be of a million rows; never two at once, so that nobody can keep the
 * site busy by asking for it.
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
    private final Semaphore making = new Semaphore(1, true);

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
        var file = Files.createTempFile("catalogue", "." + type);
        try {
            if (making.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                send(file, made(asked, file), asked, request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PATIENCE.toSeconds()));
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Gives the turn to the next when done: how fast it is sent is the visitor's affair.
     *
     * @return the sum of the bytes
     */
    private String made(Asked asked, Path file) throws IOException {
        var sum = sha256();
        try (var bytes = new DigestOutputStream(Files.newOutputStream(file), sum)) {
            tables.write(asked, bytes);
        } finally {
            making.release();
        }
        return HexFormat.of().formatHex(Arrays.copyOf(sum.digest(), TAG_BYTES));
    }

    private static void send(
            Path file, String sum, Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Caching.publicly(
                response,
                PublicTags.list(asked.site().id()),
                Tag.site(asked.site().id()));
        var tag = "\"" + sum + "\"";
        var had = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (had != null && had.contains(tag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
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
