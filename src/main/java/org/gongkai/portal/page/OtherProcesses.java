package org.gongkai.portal.page;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to what other processes of the site change, on a connection of its own. After any gap everything is forgotten: nobody can say what was
 * told meanwhile.
 */
final class OtherProcesses implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OtherProcesses.class);
    private static final int PAUSE_IN_MILLIS = 500;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final JdbcConnectionDetails place;
    private final Announcements announcements;
    private final Forgetting forgetting;
    private final Hearing hearing;
    private volatile @Nullable Thread listener;

    OtherProcesses(JdbcConnectionDetails place, Announcements announcements, Forgetting forgetting, Hearing hearing) {
        this.place = place;
        this.announcements = announcements;
        this.forgetting = forgetting;
        this.hearing = hearing;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("pages-listener").start(this::listen);
    }

    private void listen() {
        var isToldOf = false;
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = connect()) {
                isToldOf = false;
                follow(connection);
            } catch (SQLException failure) {
                hearing.lost();
                if (!isToldOf && isRunning()) {
                    log.warn("changes by other processes are not heard: {}", failure.getMessage());
                    isToldOf = true;
                }
                pause();
            }
        }
        hearing.lost();
    }

    /** Waits on the socket for what is told, and asks for an answer each time: a dead line is silent, too. */
    private void follow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Announcements.CHANNEL);
            forgetting.forgetHere(List.of(Changes.ALL));
            var line = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                hearing.heard();
                hear(line.getNotifications(PAUSE_IN_MILLIS));
                statement.execute("");
            }
        }
    }

    private void hear(PGNotification @Nullable [] told) {
        if (told != null) {
            for (var each : told) {
                var tags = announcements.heard(each.getParameter());
                if (!tags.isEmpty()) {
                    forgetting.forgetHere(tags);
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(place.getUsername()));
        properties.setProperty("password", String.valueOf(place.getPassword()));
        properties.setProperty("ApplicationName", "gongkai pages");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "3");
        return DriverManager.getConnection(place.getJdbcUrl(), properties);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = listener;
        listener = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }
}
