package org.gongkai.publication.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.safety.FileKind;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agencies;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Callers;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.VisibleItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Images that stand in bodies: everybody's once an item with them is public, before that of those who may see the draft. */
@Controller
final class BodyImages {

    private final FileStore store;
    private final AttachmentAnswer answer;
    private final Agencies agencies;
    private final JdbcClient database;
    private final ObjectProvider<Callers> callers;

    BodyImages(
            FileStore store,
            AttachmentAnswer answer,
            Agencies agencies,
            JdbcClient database,
            ObjectProvider<Callers> callers) {
        this.store = store;
        this.answer = answer;
        this.agencies = agencies;
        this.database = database;
        this.callers = callers;
    }

    @Needs(Power.PUBLIC)
    @GetMapping("/images/{sha256:[0-9a-f]{64}}")
    void image(@PathVariable String sha256, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var image = store.find(sha256)
                .filter(BodyImages::isImage)
                .filter(file -> isPublic(sha256) || isSeenBy(request, sha256))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader("Cache-Control", "no-cache, private");
        answer.write(
                new Attachment(sha256, sha256.substring(0, 12), image.mediaType(), image.size()), request, response);
    }

    private static boolean isImage(StoredFile file) {
        return FileKind.ofMediaType(file.mediaType()).filter(FileKind::isImage).isPresent();
    }

    /** Whether the version that is public now, or one before it that is not closed, shows the image. */
    private boolean isPublic(String sha256) {
        return database.sql("""
                select exists (select from publication.version join publication.item on item.id = version.item_id
                               where publication.files_of(content) @> array[:sha256::text]
                                 and public_state in ('PUBLISHED', 'ARCHIVED')
                                 and version.state in ('PUBLISHED', 'AMENDED', 'ARCHIVED') and version.closed is null
                                 and version.published_at is not null and attribute = 'PROACTIVE')
                """).param("sha256", sha256).query(Boolean.class).single();
    }

    private boolean isSeenBy(HttpServletRequest request, String sha256) {
        var caller = Optional.ofNullable(callers.getIfAvailable()).flatMap(source -> source.of(request));
        if (caller.isEmpty() || !(caller.get() instanceof Actor actor)) {
            return false;
        }
        return agenciesShowing(sha256).stream()
                        .flatMap(agency -> agencies.find(agency).stream())
                        .anyMatch(agency -> VisibleItems.seesDrafts(actor, agency))
                || actor.person()
                        .filter(person -> hasBrought(person.value(), sha256))
                        .isPresent();
    }

    private List<AgencyId> agenciesShowing(String sha256) {
        return database.sql("""
                select distinct agency_id from publication.version where publication.files_of(content) @> array[:sha256::text]
                """).param("sha256", sha256).query(Long.class).list().stream()
                .map(AgencyId::new)
                .toList();
    }

    private boolean hasBrought(long person, String sha256) {
        return database.sql("select exists (select from publication.upload where sha256 = ? and person_id = ?)")
                .params(sha256, person)
                .query(Boolean.class)
                .single();
    }
}
