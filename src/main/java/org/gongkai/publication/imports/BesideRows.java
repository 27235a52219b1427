package org.gongkai.publication.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.document.safety.FileSafety;
import org.gongkai.document.safety.Verdict;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.body.Body;
import org.gongkai.workbench.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes in the files that rows name: looked at like any upload, then stored. */
@Component
class BesideRows {

    private static final long LARGEST_BODY = 64L << 20;
    private static final long LARGEST_FILE = 200L << 20;

    private final FileStore files;
    private final Path temporary;

    BesideRows(FileStore files, @Value("${gongkai.data}") Path data) {
        this.files = files;
        this.temporary = data.resolve("temporary");
    }

    /** @param by who brings the files, for the record */
    Beside of(Folder folder, String by) {
        return new Named(folder, by);
    }

    private final class Named implements Beside {

        private final Folder folder;
        private final String by;

        private Named(Folder folder, String by) {
            this.folder = folder;
            this.by = by;
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
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".txt")) {
                return Body.clean(RowReading.paragraphs(PageText.of(content.get())));
            }
            if (lower.endsWith(".html") || lower.endsWith(".htm")) {
                var page = SavedPage.of(PageText.of(content.get())).values();
                return Body.clean(page.getOrDefault(ImportField.BODY, ""));
            }
            return document(name, content.get(), faults);
        }

        @Override
        public List<Attachment> attachments(SourceRow row, List<RowFault> faults) {
            var attachments = new ArrayList<Attachment>();
            for (var name : row.of(ImportField.ATTACHMENTS).map(RowReading::parts).orElse(List.of())) {
                var content = read(name, LARGEST_FILE);
                if (content.isEmpty()) {
                    faults.add(RowFault.of("attachments", "fault.file-missing", name));
                } else {
                    taken(name, content.get(), faults).ifPresent(attachments::add);
                }
            }
            return attachments;
        }

        private Optional<Attachment> taken(String name, byte[] content, List<RowFault> faults) {
            var last = name.substring(name.lastIndexOf('/') + 1);
            try {
                return switch (inspected(last, content)) {
                    case Verdict.Fine fine -> stored(fine, content, faults);
                    case Verdict.Refused(var why) -> {
                        var words = Words.in("safety").of(why.key(), why.arguments().toArray());
                        faults.add(RowFault.of("attachments", "fault.file-refused", last, words));
                        yield Optional.empty();
                    }
                };
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private Optional<Attachment> stored(Verdict.Fine fine, byte[] content, List<RowFault> faults)
                throws IOException {
            var type = fine.kind().mediaType();
            return switch (files.store(new ByteArrayInputStream(content), LARGEST_FILE, type, by)) {
                case Storing.Stored(var file) ->
                    Optional.of(new Attachment(file.sha256(), fine.name(), type, file.size()));
                case Storing.TooLarge tooLarge -> {
                    faults.add(RowFault.of("attachments", "fault.file-too-large", fine.name()));
                    yield Optional.empty();
                }
                // Not the row's fault: the whole reading stops and goes on when there is room again.
                case Storing.NoSpace noSpace -> throw new IOException("no space for files");
            };
        }

        private Optional<byte[]> read(String name, long atMost) {
            try {
                return folder.read(name.replace('\\', '/'), atMost);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Verdict inspected(String name, byte[] content) throws IOException {
        Files.createDirectories(temporary);
        var copy = Files.createTempFile(temporary, "import", ".file");
        try {
            Files.write(copy, content);
            return FileSafety.inspect(name, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String document(String name, byte[] content, List<RowFault> faults) {
        faults.add(RowFault.of("body", "fault.body-unreadable", name, Integer.toString(content.length)));
        return "";
    }
}
