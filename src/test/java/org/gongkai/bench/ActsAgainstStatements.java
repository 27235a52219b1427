package org.gongkai.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongkai.Gongkai;
import org.gongkai.ledger.Act;
import org.gongkai.ledger.Ledger;
import org.gongkai.ledger.Matter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts with their ledger entries against the bare UPDATE and INSERT by pgbench: the same server, the same number of clients, the same table,
 * measured in turns. Once with every client at an agency of its own choice, for which the goal is set; once with all at one agency and one
 * matter, which lets one through at a time; pgbench then updates one row.
 */
final class ActsAgainstStatements {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int WARM_UPS = 6;
    private static final int AGENCIES = 1000;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private static final String TABLES = """
            create schema bench;
            create table bench.matter (id int primary key, state text not null, version int not null);
            insert into bench.matter select id, 'DRAFT', 0 from generate_series(1, %d) as id;
            create table bench.entry (id bigint generated always as identity primary key, agency_id bigint not null, at timestamptz not null,
                person_id bigint, actor text not null, act text not null, matter_id bigint not null, reason text, content bytea);
            grant usage on schema bench to gongkai_app;
            grant select, insert, update on all tables in schema bench to gongkai_app
            """.formatted(AGENCIES);

    private static final String BARE = """
            \\set id random(1, %d)
            begin;
            update bench.matter set state = 'DRAFT', version = version + 1 where id = :id;
            insert into bench.entry (agency_id, at, person_id, actor, act, matter_id, reason, content)
            values (:id, now(), 1, '张审之', 'bench.save', :id, '数据已核对', '\\x%s');
            end;
            """;

    private static final String CONTENT = "ab".repeat(32);

    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Ledger ledger;
    private final Path pgbench;
    private final Path scratch;
    private final String url;
    private final String password;

    private ActsAgainstStatements(
            TransactionTemplate transaction,
            JdbcClient database,
            Ledger ledger,
            Path pgbench,
            Path scratch,
            String url,
            String password) {
        this.transaction = transaction;
        this.database = database;
        this.ledger = ledger;
        this.pgbench = pgbench;
        this.scratch = scratch;
        this.url = url;
        this.password = password;
    }

    static void main(String... arguments) throws Exception {
        try (var site = SpringApplication.run(Gongkai.class)) {
            var role = site.getBean(JdbcConnectionDetails.class);
            TableOwner.of(site).sql(TABLES).update();
            var bench = new ActsAgainstStatements(
                    site.getBean(TransactionTemplate.class),
                    site.getBean(JdbcClient.class),
                    site.getBean(Ledger.class),
                    Path.of(arguments[0]),
                    Path.of(arguments[1]),
                    role.getJdbcUrl(),
                    role.getPassword());
            bench.compare("acts at " + AGENCIES + " agencies", AGENCIES);
            bench.compare("acts at one agency and on one matter, for which they wait in turn", 1);
        }
    }

    private void compare(String title, int agencies) throws Exception {
        warmUp(agencies);
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            theirs[round] = statements(agencies);
            ours[round] = acts(agencies);
        }
        System.out.printf(
                Locale.ROOT,
                "%s%n  act with its ledger entry        %8.0f a second%n  bare UPDATE and INSERT, pgbench  %8.0f a second%n"
                        + "  ratio %.2f (goal at least 0.5)   [%d clients, %d rounds of %d s]%n",
                title,
                median(ours),
                median(theirs),
                median(ours) / median(theirs),
                CLIENTS,
                ROUNDS,
                SECONDS);
    }

    /** The compiler of the JVM works beside the acts; what pgbench runs was compiled long ago. */
    private void warmUp(int agencies) throws Exception {
        for (var i = 0; i < WARM_UPS; i++) {
            acts(agencies);
        }
    }

    private double acts(int agencies) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var begin = System.nanoTime();
        var work = new ArrayList<Callable<Integer>>();
        for (var client = 0; client < CLIENTS; client++) {
            work.add(() -> {
                var done = 0;
                for (; System.nanoTime() < end; done++) {
                    act(1 + ThreadLocalRandom.current().nextInt(agencies));
                }
                return done;
            });
        }
        var done = 0L;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var result : threads.invokeAll(work)) {
                done += result.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    /** What every act comes to: the row changed under its lock, the entry, the commit. */
    private void act(int matter) {
        transaction.executeWithoutResult(status -> {
            database.sql("update bench.matter set state = ?, version = version + 1 where id = ?")
                    .params("DRAFT", matter)
                    .update();
            ledger.append(
                    Actor.SYSTEM,
                    Act.of(new AgencyId(matter), new Matter("bench", matter), "bench.save")
                            .on(1, CONTENT)
                            .because("数据已核对"));
        });
    }

    private double statements(int agencies) throws Exception {
        var script = Files.writeString(scratch.resolve("bare.sql"), BARE.formatted(agencies, CONTENT));
        var address = URI.create(url.substring("jdbc:".length()));
        var builder = new ProcessBuilder(List.of(
                        pgbench.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + CLIENTS,
                        "--jobs=2",
                        "--time=" + SECONDS,
                        "--file=" + script,
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--username=gongkai_app",
                        address.getPath().substring(1)))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static double median(double... rates) {
        var sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
