package org.gongkai.report.act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Publishes at every start the documents that have been put into the folder {@code reports} of the data folder.
 *
 * <p>A document is known by its content, so nothing is published twice. One that cannot be published does not stop the others. Links are not
 * followed.
 */
@Component
@Order(2)
final class PublishArrivals implements ApplicationRunner {

    private final PublishDocument publish;
    private final Path folder;

    PublishArrivals(PublishDocument publish, @Value("${gongkai.data}") Path data) {
        this.publish = publish;
        this.folder = data.resolve("reports");
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Files.createDirectories(folder);
        for (var file : arrivals()) {
            publish(file);
        }
    }

    /** The oldest first, so that of two versions of a report the one saved last counts. */
    private List<Path> arrivals() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(PublishArrivals::savedAt).thenComparing(Path::getFileName))
                    .toList();
        }
    }

    private static FileTime savedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private void publish(Path file) {
        // What could steer a terminal or begin a line of its own in the log is no part of a name worth showing.
        var name = file.getFileName().toString().replaceAll("\\p{C}", "?");
        try {
            if (Files.size(file) > Limits.DEFAULT.bytes()) {
                publish.refuse("publishing.too-large", name);
            } else {
                publish.of(name, Files.readAllBytes(file));
            }
        } catch (IOException notReadable) {
            publish.refuse("publishing.inaccessible", name);
        } catch (RuntimeException fault) {
            // Whatever is wrong with it: one document must not keep the site from starting.
            publish.refuse("publishing.fault", name, fault.toString());
        }
    }
}
