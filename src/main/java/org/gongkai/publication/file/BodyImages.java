package org.gongkai.publication.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.document.safety.FileKind;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.platform.Callers;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.VisibleItems;
import org.gongkai.publication.upload.BroughtFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Images that stand in bodies: everybody's once an item with them is public, before that of those who see the drafts of an agency that brought them. */
@Controller
final class BodyImages {

    private final FileStore store;
    private final AttachmentAnswer answer;
    private final Agencies agencies;
    private final BroughtFiles brought;
    private final ObjectProvider<Callers> callers;

    BodyImages(
            FileStore store,
            AttachmentAnswer answer,
            Agencies agencies,
            BroughtFiles brought,
            ObjectProvider<Callers> callers) {
        this.store = store;
        this.answer = answer;
        this.agencies = agencies;
        this.brought = brought;
        this.callers = callers;
    }

    @Needs(Power.PUBLIC)
    @GetMapping("/images/{sha256:[0-9a-f]{64}}")
    void image(@PathVariable String sha256, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var image = store.find(sha256)
                .filter(BodyImages::isImage)
                .filter(file -> brought.isPublicImage(sha256) || isSeenBy(request, sha256))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("Cache-Control", "no-cache, private");
        answer.write(
                new Attachment(sha256, sha256.substring(0, 12), image.mediaType(), image.size()), request, response);
    }

    private static boolean isImage(StoredFile file) {
        return FileKind.ofMediaType(file.mediaType()).filter(FileKind::isImage).isPresent();
    }

    private boolean isSeenBy(HttpServletRequest request, String sha256) {
        var caller = Optional.ofNullable(callers.getIfAvailable()).flatMap(source -> source.of(request));
        if (caller.isEmpty() || !(caller.get() instanceof Actor actor)) {
            return false;
        }
        return brought.broughtBy(sha256).stream()
                .flatMap(agency -> agencies.find(agency).stream())
                .anyMatch(agency -> VisibleItems.seesDrafts(actor, agency));
    }
}
