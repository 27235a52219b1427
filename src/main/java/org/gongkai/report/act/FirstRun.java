package org.gongkai.report.act;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.report.PublishedReports;
import org.gongkai.report.reading.ReportReader;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes the agency's reports that come with the program, as long as the agency has published none. */
@Component
@Order(1)
final class FirstRun implements ApplicationRunner {

    private final PublishDocument publish;
    private final PublishedReports reports;
    private final OwnAgency own;

    FirstRun(PublishDocument publish, PublishedReports reports, OwnAgency own) {
        this.publish = publish;
        this.reports = reports;
        this.own = own;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!reports.of(own.agency().id()).isEmpty()) {
            return;
        }
        for (var document : new PathMatchingResourcePatternResolver().getResources("classpath*:first-run/*.docx")) {
            publish(document);
        }
    }

    private void publish(Resource document) throws IOException {
        var name = Objects.requireNonNull(document.getFilename());
        var content = document.getContentAsByteArray();
        var agency = ReportReader.read(name, content).report().agency();
        if (agency.equals(Optional.of(own.agency().name()))) {
            publish.of(name, content);
        }
    }
}
