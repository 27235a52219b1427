package org.gongkai.publication.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import org.gongkai.Gongkai;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** The site with three agencies publishing, until somebody kills it; begins by looking whether what it finds is whole. */
final class KilledPublication {

    private static final int AGENCIES = 3;

    private KilledPublication() {}

    /** @param arguments the journal of what was acknowledged; {@code look} to look only */
    static void main(String... arguments) throws IOException {
        var journal = Path.of(arguments[0]);
        var context = new SpringApplication(Gongkai.class).run();
        var city = ACity.in(context, "killed", "石门市", AGENCIES, 0);
        var seen = Files.exists(journal) ? Files.readAllLines(journal) : List.<String>of();
        new PublicationAftermath(context).check(seen);
        System.out.println("checked: " + seen.size() + " acknowledged");
        if (arguments.length == 2) {
            System.exit(SpringApplication.exit(context));
        }
        work(context, city, journal);
    }

    private static void work(ApplicationContext context, ACity city, Path journal) {
        try (var workers = Executors.newFixedThreadPool(AGENCIES)) {
            for (var agency : city.departments()) {
                var items = AnItem.of(context, city, agency);
                workers.submit(() -> {
                    try {
                        for (var number = 0; ; number++) {
                            publishOne(items, journal, number);
                        }
                    } catch (Throwable failure) {
                        failure.printStackTrace();
                        Runtime.getRuntime().halt(2);
                    }
                });
            }
        }
    }

    /** By turns the last signature and the secrecy review make it public; now and then it is taken back. */
    private static void publishOne(AnItem items, Path journal, int number) {
        var submitted = items.submitted(items.content("发布中断电之" + number));
        acknowledged(journal, "submitted", submitted);
        var published = number % 2 == 0
                ? items.throughTheChain(items.screened(submitted))
                : items.screened(items.throughTheChain(submitted));
        acknowledged(journal, "published", published);
        if (number % 3 == 0) {
            items.withdrawn(published, Post.DISCLOSURE_OFFICE);
            acknowledged(journal, "withdrawn", published);
        }
    }

    private static synchronized void acknowledged(Path journal, String what, Item item) {
        try {
            Files.write(
                    journal,
                    (what + " " + item.id().value() + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
