package org.gongkai.publication.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.UnreadableDocumentException;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.Item;
import org.gongkai.publication.body.Body;
import org.gongkai.publication.body.BodyImport;
import org.gongkai.publication.upload.Taking;
import org.gongkai.publication.upload.UploadWords;
import org.gongkai.publication.upload.Uploads;
import org.springframework.stereotype.Component;

/** Takes in the files that rows name, as those that somebody uploads are taken in. */
@Component
class BesideRows {

    private static final long LARGEST_BODY = 64L << 20;

    private final Uploads uploads;
    private final BodyImport bodies;

    BesideRows(Uploads uploads, BodyImport bodies) {
        this.uploads = uploads;
        this.bodies = bodies;
    }

    /**
     * @param agency whose the files become
     * @param drafter who brings them, for the record
     */
    Beside of(Folder folder, AgencyId agency, Item.Drafter drafter) {
        return new Named(folder, agency, new Actor(drafter.person(), drafter.name(), "", List.of()));
    }

    private final class Named implements Beside {

        private final Folder folder;
        private final AgencyId agency;
        private final Actor actor;

        private Named(Folder folder, AgencyId agency, Actor actor) {
            this.folder = folder;
            this.agency = agency;
            this.actor = actor;
        }

        @Override
        public String body(SourceRow row, List<RowFault> faults) {
            return row.of(ImportField.BODY_FILE).map(name -> body(name, faults)).orElse("");
        }

        private String body(String name, List<RowFault> faults) {
            var content = read(name, LARGEST_BODY);
            if (content.isEmpty()) {
                faults.add(RowFault.of("body", "fault.file-missing", name));
                return "";
            }
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
                var page = SavedPage.of(PageText.of(content.get())).values();
                return Body.clean(page.getOrDefault(ImportField.BODY, ""));
            }
            try {
                return bodies.of(actor, agency, last(name), content.get()).html();
            } catch (UnreadableDocumentException unreadable) {
                faults.add(RowFault.of("body", "fault.body-unreadable", name, UploadWords.of(unreadable.words())));
                return "";
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public List<Attachment> attachments(SourceRow row, List<RowFault> faults) {
            var attachments = new ArrayList<Attachment>();
            for (var name :
                    row.of(ImportField.ATTACHMENTS).map(RowReading::parts).orElse(List.of())) {
                var content = read(name, uploads.limit());
                if (content.isEmpty()) {
                    faults.add(RowFault.of("attachments", "fault.file-missing", name));
                } else {
                    taken(last(name), content.get(), faults).ifPresent(attachments::add);
                }
            }
            return attachments;
        }

        private Optional<Attachment> taken(String name, byte[] content, List<RowFault> faults) {
            try {
                return switch (uploads.receive(actor, agency, name, new ByteArrayInputStream(content))) {
                    case Taking.Taken taken -> Optional.of(taken.attachment());
                    case Taking.Refused refused -> {
                        var why = UploadWords.of(refused.why());
                        faults.add(RowFault.of("attachments", "fault.file-refused", name, why));
                        yield Optional.empty();
                    }
                    case Taking.Gone gone -> throw new IllegalStateException("a file just received is gone");
                    case Taking.Unfinished unfinished ->
                        throw new IllegalStateException("a file received whole is unfinished");
                };
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private Optional<byte[]> read(String name, long atMost) {
            try {
                return folder.read(name.replace('\\', '/'), atMost);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
