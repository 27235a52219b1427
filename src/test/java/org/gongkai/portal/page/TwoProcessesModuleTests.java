package org.gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.gongkai.Gongkai;
import org.gongkai.document.FileFormat;
import org.gongkai.portal.SiteTest;
import org.gongkai.report.act.PublishReport;
import org.gongkai.report.model.Form;
import org.gongkai.report.model.Format;
import org.gongkai.report.model.Narrative;
import org.gongkai.report.model.Report;
import org.gongkai.report.model.ZeroFigures;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.writing.JsonReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The site served by two at once, on one database. */
@SiteTest
class TwoProcessesModuleTests {

    private static final String LIST = "/reports/feed.atom";

    private static ConfigurableApplicationContext other;
    private static JdbcClient owner;

    @Autowired
    private PublishReport publish;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start(@Autowired JdbcConnectionDetails application, @Autowired FlywayConnectionDetails tables) {
        owner = JdbcClient.create(
                new DriverManagerDataSource(tables.getJdbcUrl(), tables.getUsername(), tables.getPassword()));
        other = new SpringApplicationBuilder(Gongkai.class)
                .run(
                        "--spring.datasource.url=" + application.getJdbcUrl(),
                        "--spring.datasource.username=" + application.getUsername(),
                        "--spring.datasource.password=" + application.getPassword(),
                        "--spring.flyway.user=" + tables.getUsername(),
                        "--spring.flyway.password=" + tables.getPassword());
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void whatOnePublishesTheOtherShows() throws Exception {
        var away = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
        keep(away);
        keep(port);

        publish("双机市档案局");

        assertThat(list(port)).as("where it was published it shows at once").contains("双机市档案局");
        showsSoon(away, "双机市档案局");
    }

    @Test
    void whatWasPublishedWhileTheLineWasDownShowsAllTheSame() throws Exception {
        var away = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
        keep(away);

        cutEveryLine();
        publish("断线市档案局");

        showsSoon(away, "断线市档案局");
        showsSoon(port, "断线市档案局");
        var hearing = other.getBean(Hearing.class);
        while (!hearing.isSound()) {
            Thread.onSpinWait();
        }
        keep(away);
        publish("复线市档案局");
        showsSoon(away, "复线市档案局");
    }

    /** Asks until the page has the words; a site that kept its former page would never stop. */
    private static void showsSoon(int port, String words) throws Exception {
        while (!list(port).contains(words)) {
            Thread.onSpinWait();
        }
    }

    private static void keep(int port) throws Exception {
        for (var times = 0; times < 3; times++) {
            list(port);
        }
    }

    private static void cutEveryLine() {
        owner.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongkai pages'")
                .query()
                .listOfRows();
    }

    private void publish(String agency) {
        var report = Report.of(agency, 2024, Narrative.EMPTY, ZeroFigures.on(Form.of(Format.STANDARD_2021)));
        publish.of(new ReadReport(FileFormat.DOCX, report, List.of()), JsonReport.write(report));
    }

    private static String list(int port) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + LIST))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
