package org.gongkai.publication.web.registers;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.register.EvidenceFile;
import org.gongkai.publication.register.RegisterFault;
import org.gongkai.publication.register.RegisterFault.Reason;
import org.gongkai.publication.register.act.WaitingEvidence;
import org.gongkai.publication.register.sheet.SheetCells;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files sent along with a form of a register, and given back to who may see the register; never shown by this site itself. */
@Component
final class Evidence {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 20;
    private static final int LONGEST_NAME = 120;

    /** Field that names a file sent with the form before. */
    private static final String WAITING = "waiting";

    private final FileStore files;
    private final WaitingEvidence waiting;

    Evidence(FileStore files, WaitingEvidence waiting) {
        this.files = files;
        this.waiting = waiting;
    }

    /** Puts a file into the store, or finds the one sent before; what is wrong with it is added to the other faults. */
    Optional<EvidenceFile> brought(Actor actor, Optional<MultipartFile> chosen, Sent sent, SheetCells cells)
            throws IOException {
        var file = chosen.filter(each -> !each.isEmpty());
        if (file.isEmpty()) {
            return sent.text(WAITING).isEmpty() ? Optional.empty() : before(actor, sent, cells);
        }
        try (var content = file.get().getInputStream()) {
            var storing = files.store(
                    content, (long) LARGEST * MEGABYTE, MediaType.APPLICATION_OCTET_STREAM_VALUE, actor.name());
            return switch (storing) {
                case Storing.Stored(var stored) -> Optional.of(new EvidenceFile(stored.sha256(), name(file.get())));
                case Storing.TooLarge tooLarge ->
                    refused(cells, RegisterFault.of("file", Reason.FILE_TOO_LARGE, Integer.toString(LARGEST)));
                case Storing.NoSpace noSpace -> refused(cells, RegisterFault.of("file", Reason.NO_SPACE));
            };
        }
    }

    private Optional<EvidenceFile> before(Actor actor, Sent sent, SheetCells cells) {
        var found = Optional.of(sent.text(WAITING))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(id -> waiting.find(UUID.fromString(id), actor.person().orElseThrow(Registers::notFound)));
        return found.isPresent() ? found : refused(cells, RegisterFault.of("file", Reason.FILE_GONE));
    }

    /** For showing the form again: the file need not be chosen a second time. */
    Sent again(Actor actor, Sent sent, Optional<EvidenceFile> brought) {
        return brought.map(file -> sent.with(
                                WAITING,
                                waiting.keep(actor.person().orElseThrow(Registers::notFound), file)
                                        .toString())
                        .with("fileName", file.name()))
                .orElseGet(() -> sent.without(WAITING).without("fileName"));
    }

    private static Optional<EvidenceFile> refused(SheetCells cells, RegisterFault fault) {
        cells.refuse(fault.field(), fault.reason(), fault.arguments().toArray(String[]::new));
        return Optional.empty();
    }

    /** Without folders, control characters and more than a name can hold. */
    private static String name(MultipartFile file) {
        var given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return bare.isEmpty() ? "file" : bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }

    ResponseEntity<byte[]> give(EvidenceFile file) throws IOException {
        var stored = files.find(file.sha256()).orElseThrow(Registers::notFound);
        return Registers.file(file.name(), MediaType.APPLICATION_OCTET_STREAM_VALUE, files.bytes(stored));
    }
}
