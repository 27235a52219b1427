package org.gongkai.publication.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.Incoming;
import org.gongkai.platform.file.IncomingFiles;
import org.gongkai.platform.file.Receiving;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Uploads over several connections: begun with a name and a size, added to from where the last connection left off. */
@Component
class ResumableUploads {

    /** More at once is a mistake, or somebody who fills the disk. */
    private static final int MOST_UNFINISHED = 50;

    private static final int LONGEST_NAME = 500;

    private final UploadRows rows;
    private final Uploads uploads;
    private final FileIntake intake;
    private final IncomingFiles incoming;

    ResumableUploads(UploadRows rows, Uploads uploads, FileIntake intake, IncomingFiles incoming) {
        this.rows = rows;
        this.uploads = uploads;
        this.intake = intake;
        this.incoming = incoming;
    }

    /** What beginning an upload can come to. */
    sealed interface Beginning {

        record Begun(UUID id) implements Beginning {}

        record Refused(Message why, boolean tooLarge) implements Beginning {}
    }

    /** What adding to an upload can come to. */
    sealed interface Adding {

        /** @param taking present when it was the last byte */
        record Added(long offset, Optional<Taking> taking) implements Adding {}

        record Elsewhere(long offset) implements Adding {}

        record Busy() implements Adding {}

        record TooLarge() implements Adding {}

        record NoSpace() implements Adding {}

        record Gone() implements Adding {}
    }

    Beginning begin(Actor actor, String name, long size) throws IOException {
        if (size > uploads.limit()) {
            return new Beginning.Refused(uploads.tooLarge(), true);
        }
        if (size <= 0 || name.isBlank() || name.length() > LONGEST_NAME) {
            return new Beginning.Refused(Message.of("safety.empty"), false);
        }
        var open = rows.unfinished(actor);
        if (open.size() >= MOST_UNFINISHED) {
            return new Beginning.Refused(Message.of("upload.too-many", String.valueOf(MOST_UNFINISHED)), false);
        }
        if (!incoming.hasRoomFor(size + open.stream().mapToLong(Upload::size).sum())) {
            return new Beginning.Refused(Message.of("upload.no-space"), false);
        }
        var id = UUID.randomUUID();
        incoming.begin(id.toString());
        rows.begin(actor, id, name.replace("\0", ""), size);
        return new Beginning.Begun(id);
    }

    Adding at(Actor actor, UUID id) throws IOException {
        var upload = rows.find(actor, id);
        if (upload.isPresent() && upload.get().isDecided()) {
            return new Adding.Added(
                    upload.get().size(), Optional.of(upload.get().taking(intake)));
        }
        var file = upload.flatMap(each -> incoming.find(id.toString()));
        return file.isPresent() ? new Adding.Added(file.get().size(), Optional.empty()) : new Adding.Gone();
    }

    /** @param from how many bytes are there, as the sender has it */
    Adding add(Actor actor, UUID id, long from, InputStream content) throws IOException {
        var upload = rows.find(actor, id).filter(each -> !each.isDecided());
        var file = upload.flatMap(each -> incoming.find(id.toString()));
        if (upload.isEmpty() || file.isEmpty()) {
            return new Adding.Gone();
        }
        rows.prolong(id);
        return switch (file.get().append(from, content, upload.get().size())) {
            case Receiving.Received(var size) -> new Adding.Added(size, decided(actor, upload.get(), file.get(), size));
            case Receiving.Elsewhere(var size) -> new Adding.Elsewhere(size);
            case Receiving.Busy() -> new Adding.Busy();
            case Receiving.TooLarge tooLarge -> new Adding.TooLarge();
            case Receiving.NoSpace() -> new Adding.NoSpace();
        };
    }

    private Optional<Taking> decided(Actor actor, Upload upload, Incoming file, long size) throws IOException {
        if (size < upload.size()) {
            return Optional.empty();
        }
        var taking = intake.of(upload.name(), file, actor.name());
        rows.decide(upload.id(), taking);
        file.discard();
        return Optional.of(taking);
    }

    void discard(Actor actor, UUID id) throws IOException {
        if (rows.find(actor, id).isPresent()) {
            rows.remove(id);
            discardBytes(id);
        }
    }

    @Scheduled(cron = "0 20 * * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "publication.uploads")
    void discardExpired() throws IOException {
        for (var id : rows.removeExpired()) {
            discardBytes(id);
        }
    }

    private void discardBytes(UUID id) throws IOException {
        var file = incoming.find(id.toString());
        if (file.isPresent()) {
            file.get().discard();
        }
    }
}
