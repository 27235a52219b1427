package org.gongkai.publication.upload;

import java.util.List;
import org.gongkai.platform.Message;
import org.gongkai.platform.file.StoredFile;
import org.gongkai.publication.Attachment;

/** What bringing a file can come to; {@link UploadWords} has the words. */
public sealed interface Taking {

    /**
     * The file is in the store.
     *
     * @param name as the public will see it
     * @param remarks what was mended: the name, the metadata
     */
    record Taken(StoredFile file, String name, List<Message> remarks) implements Taking {

        public Taken {
            remarks = List.copyOf(remarks);
        }

        public Attachment attachment() {
            return new Attachment(file.sha256(), name, file.mediaType(), file.size());
        }
    }

    /** @param name as whoever brought it called it */
    record Refused(String name, Message why) implements Taking {}

    /** Not all bytes are there yet. */
    record Unfinished(String name) implements Taking {}

    /** There is no such upload, or it is somebody else's, or its time has run out. */
    record Gone() implements Taking {}
}
