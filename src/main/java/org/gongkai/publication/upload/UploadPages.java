package org.gongkai.publication.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.upload.ResumableUploads.Adding;
import org.gongkai.publication.upload.ResumableUploads.Beginning;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses that the upload script speaks to; a form without it brings its files itself. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class UploadPages {

    private static final String OFFSET = "Upload-Offset";
    private static final String ONE = "/desk/uploads/{id:[0-9a-f-]{36}}";

    private final ResumableUploads uploads;

    UploadPages(ResumableUploads uploads) {
        this.uploads = uploads;
    }

    /**
     * What the script is told.
     *
     * @param done whether nothing more is to be sent
     * @param fault what to tell the user, in words; absent when nothing is wrong
     */
    record Answer(
            @Nullable String id,
            long offset,
            boolean done,
            @Nullable String fault) {}

    @PostMapping("/desk/uploads/")
    ResponseEntity<Answer> begin(Actor actor, @RequestParam String name, @RequestParam long size) throws IOException {
        return switch (uploads.begin(actor, name, size)) {
            case Beginning.Begun(var id) -> answer(HttpStatus.CREATED, new Answer(id.toString(), 0, false, null));
            case Beginning.Refused(var why, var tooLarge) ->
                fault(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT, UploadWords.of(why));
        };
    }

    /** Where to go on after a connection broke. */
    @GetMapping(ONE)
    ResponseEntity<Answer> at(Actor actor, @PathVariable UUID id) throws IOException {
        return answer(uploads.at(actor, id));
    }

    @PatchMapping(path = ONE, consumes = "application/offset+octet-stream")
    ResponseEntity<Answer> add(
            Actor actor, @PathVariable UUID id, @RequestHeader(OFFSET) long offset, HttpServletRequest request)
            throws IOException {
        return answer(uploads.add(actor, id, offset, request.getInputStream()));
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) throws IOException {
        uploads.discard(actor, id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Answer> answer(Adding adding) {
        return switch (adding) {
            case Adding.Added(var offset, var taking) ->
                answer(HttpStatus.OK, new Answer(null, offset, taking.isPresent(), fault(taking)));
            case Adding.Elsewhere(var offset) -> answer(HttpStatus.CONFLICT, new Answer(null, offset, false, null));
            case Adding.Busy() -> fault(HttpStatus.LOCKED, UploadWords.WORDS.of("upload.busy"));
            case Adding.TooLarge() -> fault(HttpStatus.CONTENT_TOO_LARGE, UploadWords.WORDS.of("upload.longer"));
            case Adding.NoSpace() -> fault(HttpStatus.INSUFFICIENT_STORAGE, UploadWords.WORDS.of("upload.no-space"));
            case Adding.Gone() -> fault(HttpStatus.NOT_FOUND, UploadWords.WORDS.of("upload.gone"));
        };
    }

    private static @Nullable String fault(Optional<Taking> taking) {
        return taking.flatMap(each ->
                        UploadWords.faults(java.util.List.of(each)).stream().findFirst())
                .orElse(null);
    }

    private static ResponseEntity<Answer> fault(HttpStatus status, String words) {
        return answer(status, new Answer(null, 0, false, words));
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, Answer answer) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }
}
