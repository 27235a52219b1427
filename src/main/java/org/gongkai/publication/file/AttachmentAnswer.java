package org.gongkai.publication.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.publication.Attachment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers with a file. Whoever calls has made sure that the reader may have it.
 *
 * <p>The media type is the one found in the content; nothing in the file can act in the name of the site; a part can be asked for, as the
 * browser's PDF viewer and players of film do.
 */
@Component
public class AttachmentAnswer {

    /** What browsers show without running anything; all else is saved. */
    private static final Set<String> SHOWN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "video/mp4",
            "text/plain");

    /** Browsers show PDF in a program of their own, which a sandbox keeps from starting. */
    private static final String PDF_POLICY =
            "default-src 'none'; object-src 'self'; plugin-types application/pdf; style-src 'unsafe-inline'";

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox";

    private final FileStore store;

    AttachmentAnswer(FileStore store) {
        this.store = store;
    }

    /** Writes the answer; caching headers are the caller's, before. */
    public void write(Attachment attachment, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = store.find(attachment.sha256()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var etag = "\"" + file.sha256() + "\"";
        response.setHeader("Content-Security-Policy", file.mediaType().equals("application/pdf") ? PDF_POLICY : POLICY);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.mediaType(), attachment.name()));
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType(
                file.mediaType().equals("text/plain") || file.mediaType().equals("text/csv")
                        ? file.mediaType() + charset(file)
                        : file.mediaType());
        var ifRange =
                Optional.ofNullable(request.getHeader(HttpHeaders.IF_RANGE)).filter(each -> !each.equals(etag));
        var range = ifRange.isPresent()
                ? ByteRange.whole(file.size())
                : ByteRange.of(request.getHeader(HttpHeaders.RANGE), file.size());
        write(file, range, request.getMethod().equals("HEAD"), response);
    }

    private void write(StoredFile file, Optional<ByteRange> asked, boolean headOnly, HttpServletResponse response)
            throws IOException {
        if (asked.isEmpty()) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        var range = asked.get();
        if (range.isPart()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes " + range.from() + "-" + range.to() + "/" + file.size());
        }
        response.setContentLengthLong(range.length());
        if (headOnly) {
            return;
        }
        try (var content = store.open(file, range.from())) {
            copy(content, range.length(), response);
        }
    }

    private static void copy(java.io.InputStream content, long length, HttpServletResponse response)
            throws IOException {
        var piece = new byte[1 << 16];
        var left = length;
        while (left > 0) {
            var read = content.read(piece, 0, (int) Math.min(piece.length, left));
            if (read < 0) {
                return;
            }
            response.getOutputStream().write(piece, 0, read);
            left -= read;
        }
    }

    /** Text files say nothing of their encoding; without a word browsers guess from the language of the system. */
    private String charset(StoredFile file) throws IOException {
        try (var content = store.open(file, 0)) {
            return TextEncoding.isUtf8(content.readNBytes(1 << 16)) ? ";charset=UTF-8" : ";charset=GB18030";
        }
    }

    private static String disposition(String mediaType, String name) {
        var kind = SHOWN.contains(mediaType) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
