package org.gongkai.publication.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.safety.Cleaning;
import org.gongkai.document.safety.FileSafety;
import org.gongkai.document.safety.MetadataRemoval;
import org.gongkai.document.safety.Verdict;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Incoming;
import org.gongkai.platform.file.IncomingFiles;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.platform.file.Storing;
import org.springframework.stereotype.Component;

/** What happens between the last byte of a file and its place in the store. */
@Component
class FileIntake {

    private final FileStore store;
    private final IncomingFiles incoming;
    private final UploadRows rows;

    FileIntake(FileStore store, IncomingFiles incoming, UploadRows rows) {
        this.store = store;
        this.incoming = incoming;
        this.rows = rows;
    }

    Taking of(String name, Incoming file, String by) throws IOException {
        return switch (FileSafety.inspect(name, file.path())) {
            case Verdict.Refused(var why) -> new Taking.Refused(name, why);
            case Verdict.Fine fine -> cleaned(fine, file, by);
        };
    }

    private Taking cleaned(Verdict.Fine fine, Incoming file, String by) throws IOException {
        var target = incoming.begin();
        try {
            var remarks = new ArrayList<>(fine.remarks());
            return switch (MetadataRemoval.of(fine.kind(), file.path(), target.path())) {
                case Cleaning.Cleaned(var original, var removed) -> {
                    remarks.add(Message.of("safety.metadata-removed"));
                    var taking = kept(fine, target, by, remarks);
                    if (taking instanceof Taking.Taken taken) {
                        rows.noteCleaned(original, taken.file().sha256(), removed);
                    }
                    yield taking;
                }
                case Cleaning.NothingToRemove() -> kept(fine, file, by, remarks);
                case Cleaning.Signed() -> {
                    remarks.add(Message.of("safety.signed-kept"));
                    yield kept(fine, file, by, remarks);
                }
                case Cleaning.NotPossible() -> {
                    remarks.add(Message.of("safety.metadata-kept"));
                    yield kept(fine, file, by, remarks);
                }
            };
        } finally {
            target.discard();
        }
    }

    private Taking kept(Verdict.Fine fine, Incoming file, String by, List<Message> remarks) throws IOException {
        return switch (store.keep(file, fine.kind().mediaType(), by)) {
            case Storing.Stored(var stored) -> new Taking.Taken(stored, fine.name(), remarks);
            case Storing.NoSpace() -> new Taking.Refused(fine.name(), Message.of("upload.no-space"));
            case Storing.TooLarge tooLarge -> throw new IllegalStateException("nothing limits what is kept");
        };
    }

    StoredFile stored(String sha256) {
        return store.find(sha256).orElseThrow();
    }
}
