package org.gongkai.publication.web.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.publication.upload.Taking;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.upload.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes an image that is put into a body from within its editor; the save of the body is what makes it part of the draft. */
@Controller
@Needs(Power.DRAFT_ITEMS)
final class ImagePages {

    private final OpenItem open;
    private final Uploads uploads;

    ImagePages(OpenItem open, Uploads uploads) {
        this.open = open;
        this.uploads = uploads;
    }

    /** 200 with the image's address, 422 with what is wrong with it, 423 where the item can no more be changed. */
    @PostMapping(ItemAddress.IMAGES)
    ResponseEntity<Map<String, String>> take(Actor actor, @PathVariable long id, @RequestParam MultipartFile file)
            throws IOException {
        var opened = open.toWrite(actor, id);
        var state = opened.item().state();
        if (!state.isOpen()) {
            return fault(HttpStatus.LOCKED, ItemWords.of("edit.closed", ItemWords.of(state)));
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            var taking = uploads.receive(actor, opened.agency().id(), name, content);
            if (!(taking instanceof Taking.Taken taken)) {
                return fault(HttpStatus.UNPROCESSABLE_CONTENT, String.join("", UploadWords.faults(List.of(taking))));
            }
            return taken.file().mediaType().startsWith("image/")
                    ? ResponseEntity.ok(Map.of("src", "/images/" + taken.file().sha256()))
                    : fault(HttpStatus.UNPROCESSABLE_CONTENT, ItemWords.of("image.no-image", name));
        }
    }

    private static ResponseEntity<Map<String, String>> fault(HttpStatus status, String words) {
        return ResponseEntity.status(status).body(Map.of("fault", words));
    }
}
