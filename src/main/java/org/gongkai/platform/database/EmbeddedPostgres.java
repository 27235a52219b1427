package org.gongkai.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of one data folder. It outlives a hard kill of this process; the next start attaches to it again.
 *
 * <p>Loopback only, a password made on first start, nothing written unsafely: {@code fsync} stays on.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "gongkai";
    private static final String MAINTENANCE = "postgres";
    private static final int ATTEMPTS = 3;
    private static final long ROOM_FOR_FIRST_START = 256L << 20;
    private static final long ROOM_FOR_START = 32L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FolderLock lock;
    private final Cluster cluster;
    private final String password;
    private final ApplicationRole application;
    private final AtomicBoolean closed = new AtomicBoolean();
    private int port;

    private EmbeddedPostgres(FolderLock lock, Cluster cluster, String password, ApplicationRole application) {
        this.lock = lock;
        this.cluster = cluster;
        this.password = password;
        this.application = application;
    }

    /** Starts the server of a folder, made if there is none, or attaches to the one that already runs. */
    static EmbeddedPostgres in(Path data) {
        try {
            var folder = Files.createDirectories(data).toRealPath();
            var lock = FolderLock.on(folder);
            try {
                requireRoom(folder);
                var account = ServerAccount.ofThisProcess();
                var cluster = new Cluster(folder.resolve("database"), Binaries.unpackedIn(folder), account);
                var server = new EmbeddedPostgres(
                        lock,
                        cluster,
                        Password.keptIn(folder.resolve("database.password")),
                        ApplicationRole.of(folder));
                server.start();
                server.makeDatabase();
                server.application.makeAt(server.url(), server.user(), server.password);
                return server;
            } catch (Throwable failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | UncheckedIOException failure) {
            throw ServerTrouble.in(failure.toString(), data).causedBy(failure);
        }
    }

    private static void requireRoom(Path folder) throws IOException {
        var needed = Files.exists(folder.resolve("database")) ? ROOM_FOR_START : ROOM_FOR_FIRST_START;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new StartFailure("disk-full", folder);
        }
    }

    private void start() throws IOException {
        cluster.makeOnce(password);
        var running = Postmaster.of(cluster.folder());
        if (running.isPresent() && attach(running.get())) {
            log.info(
                    "attached to the database server that was already running, process {}",
                    running.get().process().pid());
            return;
        }
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            cluster.configure(port);
            var started = cluster.control("start", "--wait", "--timeout=" + PATIENCE.toSeconds(), "--silent");
            if (started.succeeded()) {
                return;
            }
            if (attempt == ATTEMPTS || !ServerTrouble.isPortTaken(started.output())) {
                throw ServerTrouble.in(started.output(), cluster.folder());
            }
        }
    }

    /** Waits for a server that is still recovering; gives up when it ends, as one that was being stopped does. */
    private boolean attach(Postmaster running) throws IOException {
        port = running.port();
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (running.process().isAlive() && System.nanoTime() < giveUp) {
            if (answers()) {
                return true;
            }
            pause();
        }
        if (running.process().isAlive()) {
            throw new StartFailure(
                    "server-does-not-answer",
                    cluster.folder(),
                    running.process().pid());
        }
        return false;
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(port, MAINTENANCE), user(), password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), cluster.folder());
        } catch (SQLException | IOException notReady) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(url(port, MAINTENANCE), user(), password);
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + DATABASE);
        } catch (SQLException failure) {
            throw ServerTrouble.in(failure.toString(), cluster.folder()).causedBy(failure);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Of the site's database at a server of our kind. */
    static String url(int port) {
        return url(port, DATABASE);
    }

    String url() {
        return url(port);
    }

    /** Whom the site signs in as. */
    ApplicationRole application() {
        return application;
    }

    /** Who owns the tables. */
    String user() {
        return Cluster.USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            var stopped =
                    cluster.control("stop", "--mode=fast", "--wait", "--timeout=" + PATIENCE.toSeconds(), "--silent");
            if (!stopped.succeeded()) {
                log.warn(
                        "the database server did not stop: {}", stopped.output().strip());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
