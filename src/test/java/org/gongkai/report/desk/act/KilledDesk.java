package org.gongkai.report.desk.act;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.gongkai.Gongkai;
import org.gongkai.organisation.ACity;
import org.gongkai.report.desk.DeskSteps;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The site with four agencies at work on their reports, until somebody kills it; begins by looking whether all that was acknowledged before is
 * there.
 */
final class KilledDesk {

    private static final int AGENCIES = 4;

    private KilledDesk() {}

    /** @param arguments the journal of what was acknowledged; a seed; {@code look} to look only */
    static void main(String... arguments) {
        var journal = new Journal(Path.of(arguments[0]));
        var context = new SpringApplication(Gongkai.class).run();
        var city = ACity.in(context, "killed", "石门市", AGENCIES, 0);
        var seen = journal.read();
        new Aftermath(context).check(seen);
        System.out.println("checked: " + seen.size() + " acknowledged");
        if (arguments.length == 3) {
            System.exit(SpringApplication.exit(context));
        }
        work(context, city, journal, new Random(Long.parseLong(arguments[1])));
    }

    private static void work(ApplicationContext context, ACity city, Journal journal, Random random) {
        try (var workers = Executors.newFixedThreadPool(AGENCIES)) {
            var agencies = List.copyOf(city.departments());
            for (var agency : agencies) {
                var worker = new DeskWorker(
                        context, new DeskSteps(context, city, agency), journal, new Random(random.nextLong()));
                workers.submit(() -> {
                    try {
                        worker.workUntilKilled();
                    } catch (Throwable failure) {
                        failure.printStackTrace();
                        Runtime.getRuntime().halt(2);
                    }
                });
            }
        }
    }
}
