package org.gongkai.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.Gongkai;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Appointment;
import org.gongkai.organisation.AppointmentId;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.ColumnId;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.act.EnsureCatalogues;
import org.gongkai.publication.imports.CreateImported;
import org.gongkai.publication.imports.ImportBatch;
import org.gongkai.publication.imports.ImportBatches;
import org.gongkai.publication.imports.ImportId;
import org.gongkai.publication.imports.ImportKind;
import org.gongkai.publication.imports.ImportState;
import org.gongkai.publication.imports.ImportWork;
import org.gongkai.publication.imports.Importing;
import org.gongkai.publication.imports.StartImport;
import org.postgresql.PGConnection;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/** Bulk import of a table against COPY of what comes of it. */
final class ImportAgainstCopy {

    private static final int ROWS = 20_000;
    private static final String SENTENCE = "审计组依法对项目资金的筹集、管理、使用情况进行了审计，重点检查了工程招标、合同签订、价款结算和资产移交等环节，";

    private final ApplicationContext site;
    private final String url;
    private final String password;
    private final String table;
    private final Actor clerk;

    private ImportAgainstCopy(ApplicationContext site, Path data) throws Exception {
        this.site = site;
        this.url = site.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        this.password = Files.readString(data.resolve("database.password")).strip();
        var agency = site.getBean(OwnAgency.class).agency();
        this.clerk = new Actor(
                Optional.empty(),
                "测量",
                agency.name(),
                List.of(new Appointment(
                        new AppointmentId(0), agency.id(), Optional.empty(), Post.SECTION_CLERK, "测量", false)));
        var bytes = table().getBytes(StandardCharsets.UTF_8);
        var stored =
                site.getBean(FileStore.class).store(new ByteArrayInputStream(bytes), bytes.length, "text/csv", "测量");
        this.table = ((Storing.Stored) stored).file().sha256();
    }

    static void main() throws Exception {
        try (var site = SpringApplication.run(Gongkai.class)) {
            var bench =
                    new ImportAgainstCopy(site, Path.of(site.getEnvironment().getRequiredProperty("gongkai.data")));
            var first = bench.imported();
            var copies = bench.copies(first);
            new Rounds(1, 5)
                    .compare(
                            "bulk import of %,d rows with about 1 KB of text each".formatted(ROWS),
                            "gongkai, table to drafts",
                            () -> bench.imported().value(),
                            "COPY of the same rows",
                            () -> bench.copy(copies),
                            3.3);
        }
    }

    private static String table() {
        var text = new StringBuilder("标题,内容概述,成文日期,正文\n");
        for (var row = 1; row <= ROWS; row++) {
            text.append("关于第")
                    .append(row)
                    .append("号项目审计情况的公告,对第")
                    .append(row)
                    .append("号项目的审计情况,")
                    .append(LocalDate.of(2020, 1, 1).plusDays(row % 1500))
                    .append(",\"<p>")
                    .append(row)
                    .append(SENTENCE)
                    .append("</p><p>")
                    .append(SENTENCE.repeat(3))
                    .append("</p><p>")
                    .append(SENTENCE.repeat(2))
                    .append("</p>\"\n");
        }
        return text.toString();
    }

    private ImportId imported() {
        var agency = site.getBean(OwnAgency.class).id();
        var given = new StartImport.Given(
                "表.csv",
                ImportKind.TABLE,
                new ImportBatch.Source(table, true),
                column(),
                ItemKind.ANNOUNCEMENT,
                Set.of());
        var batch = ((Importing.Done) site.getBean(StartImport.class).of(clerk, agency, given)).batch();
        work(batch, ImportState.READ);
        site.getBean(CreateImported.class).of(clerk, batch.id());
        work(batch, ImportState.CREATED);
        return batch.id();
    }

    private ColumnId column() {
        return site
                .getBean(EnsureCatalogues.class)
                .of(site.getBean(OwnAgency.class).id())
                .stream()
                .filter(column -> column.matter() == StatutoryMatter.OTHER)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void work(ImportBatch batch, ImportState goal) {
        var batches = site.getBean(ImportBatches.class);
        while (batches.find(batch.id()).orElseThrow().state().isAtWork()) {
            site.getBean(ImportWork.class).look();
        }
        var reached = batches.find(batch.id()).orElseThrow();
        if (reached.state() != goal || reached.refused() > 0) {
            throw new IllegalStateException(reached.toString());
        }
    }

    /** The rows of both tables as COPY writes them. */
    private Map<String, byte[]> copies(ImportId id) throws Exception {
        try (var connection = connection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("create schema bench");
                statement.execute("create table bench.item (like publication.item including all)");
                statement.execute("create table bench.version (like publication.version including all)");
            }
            var ids = "(select item_id from publication.import_row where batch_id = " + id.value() + ")";
            return Map.of(
                    "item", out(connection, "select * from publication.item where id in " + ids),
                    "version", out(connection, "select * from publication.version where item_id in " + ids));
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "gongkai", password);
    }

    private static byte[] out(Connection connection, String query) throws Exception {
        var bytes = new ByteArrayOutputStream();
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", bytes);
        return bytes.toByteArray();
    }

    private long copy(Map<String, byte[]> copies) throws Exception {
        var rows = 0L;
        try (var connection = connection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("truncate bench.item, bench.version");
            }
            for (var table : List.of("item", "version")) {
                rows += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy bench." + table + " from stdin", new ByteArrayInputStream(copies.get(table)));
            }
        }
        return rows;
    }
}
