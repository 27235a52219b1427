package org.gongkai.publication.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.IncomingFiles;
import org.gongkai.platform.file.Receiving;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes files in. What comes out is in the store, harmless by content, and belongs to nothing until an act refers to it. */
@Component
public class Uploads {

    private static final String DEFAULT_NAME = "file";

    private final UploadRows rows;
    private final FileIntake intake;
    private final IncomingFiles incoming;
    private final BroughtFiles brought;
    private final DataSize limit;

    Uploads(
            UploadRows rows,
            FileIntake intake,
            IncomingFiles incoming,
            BroughtFiles brought,
            @Value("${gongkai.upload.limit}") DataSize limit) {
        this.rows = rows;
        this.intake = intake;
        this.incoming = incoming;
        this.brought = brought;
        this.limit = limit;
    }

    /** All files of a form, however they came; from then on they are the agency's. */
    public List<Taking> take(Actor actor, AgencyId agency, UploadForm form) throws IOException {
        var takings = new ArrayList<Taking>();
        for (var id : form.uploads()) {
            takings.add(noted(agency, take(actor, id)));
        }
        for (var file : form.files()) {
            try (var content = file.getInputStream()) {
                takings.add(receive(
                        actor,
                        agency,
                        Optional.ofNullable(file.getOriginalFilename()).orElse(DEFAULT_NAME),
                        content));
            }
        }
        return List.copyOf(takings);
    }

    /** A file that was uploaded before, as often as it is asked for until its time runs out; only to whoever began the upload. */
    public Taking take(Actor actor, String id) {
        return UploadRows.id(id)
                .flatMap(uuid -> rows.find(actor, uuid))
                .map(upload -> upload.taking(intake))
                .orElseGet(Taking.Gone::new);
    }

    /** A file from its first to its last byte, as a form without a script, an import or a program brings it. */
    public Taking receive(Actor actor, AgencyId agency, String name, InputStream content) throws IOException {
        var file = incoming.begin();
        try {
            return switch (file.append(0, content, limit.toBytes())) {
                case Receiving.Received received -> noted(agency, intake.of(name, file, actor.name()));
                case Receiving.TooLarge tooLarge -> new Taking.Refused(name, tooLarge());
                case Receiving.NoSpace() -> new Taking.Refused(name, Message.of("upload.no-space"));
                case Receiving.Busy busy -> throw new IllegalStateException("a new file is nobody else's");
                case Receiving.Elsewhere elsewhere -> throw new IllegalStateException("a new file is empty");
            };
        } finally {
            file.discard();
        }
    }

    private Taking noted(AgencyId agency, Taking taking) {
        if (taking instanceof Taking.Taken taken) {
            brought.note(agency, taken.file().sha256());
        }
        return taking;
    }

    /** In bytes. */
    public long limit() {
        return limit.toBytes();
    }

    Message tooLarge() {
        return Message.of("upload.too-large", String.valueOf(limit.toMegabytes()));
    }
}
