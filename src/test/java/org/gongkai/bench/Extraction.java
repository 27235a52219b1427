package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Gatherers;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Bare text extraction of a folder by Apache Tika, as many files at once as there are processors. */
final class Extraction {

    private Extraction() {}

    /** As a process of its own: prints the number of characters. */
    static void main(String... arguments) throws Exception {
        System.out.println(characters(Path.of(arguments[0])));
    }

    static long characters(Path folder) throws IOException {
        var parser = new AutoDetectParser();
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        return files.stream()
                .gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(), file -> length(parser, file)))
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long length(AutoDetectParser parser, Path file) {
        try (var in = Files.newInputStream(file)) {
            var text = new BodyContentHandler(-1);
            parser.parse(in, text, new Metadata(), new ParseContext());
            return text.toString().length();
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
