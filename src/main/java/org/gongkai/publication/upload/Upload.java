package org.gongkai.publication.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.platform.Message;

/**
 * A file that somebody has begun to upload.
 *
 * @param name as they call it
 * @param size in bytes, as they say
 * @param sha256 of what was stored in the end
 */
record Upload(
        UUID id,
        String name,
        long size,
        Instant expiresAt,
        Optional<String> sha256,
        Optional<String> cleanName,
        List<Message> remarks,
        Optional<Message> refusal) {

    Taking taking(FileIntake intake) {
        if (refusal.isPresent()) {
            return new Taking.Refused(name, refusal.get());
        }
        return sha256.<Taking>map(hash -> new Taking.Taken(intake.stored(hash), cleanName.orElse(name), remarks))
                .orElseGet(() -> new Taking.Unfinished(name));
    }

    boolean isDecided() {
        return sha256.isPresent() || refusal.isPresent();
    }
}
