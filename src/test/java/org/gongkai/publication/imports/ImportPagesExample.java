package org.gongkai.publication.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gongkai.law.StatutoryMatter;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.platform.file.FileStore;
import org.gongkai.platform.file.Storing;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

final class ImportPagesExample implements StaffPageExample {

    private static final String PATTERN = "/desk/imports/{id:\\d{1,18}}/";
    private static final String TABLE = """
            标题,成文日期,正文
            召开年度审计工作会议,2024-02-01,会议部署全年工作。
            没有日期的信息,,正文
            开展内部审计指导,2024-03-01,到各单位指导内部审计。
            """;

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) throws IOException {
        var agency = city.departments().getFirst();
        var clerk = city.actor(agency, Post.SECTION_CLERK);
        var column = AnItem.of(context, city, agency).column(StatutoryMatter.OTHER);
        var bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        var stored = (Storing.Stored) context.getBean(FileStore.class)
                .store(new ByteArrayInputStream(bytes), bytes.length, "text/csv", clerk.name());
        var given = new StartImport.Given(
                "工作动态.csv",
                ImportKind.TABLE,
                new ImportBatch.Source(stored.file().sha256(), true),
                column,
                ItemKind.NEWS,
                Set.of());
        var started = (Importing.Done) context.getBean(StartImport.class).of(clerk, agency.id(), given);
        work(context, started.batch());
        context.getBean(CreateImported.class).of(clerk, started.batch().id());
        work(context, started.batch());
        var at = "/desk/imports/" + started.batch().id().value() + "/";
        var office = city.signInName(agency, Post.DISCLOSURE_OFFICE);
        return List.of(
                new Visit(PATTERN, at, office),
                new Visit(PATTERN + "rows/", at + "rows/", office),
                new Visit(PATTERN + "signed/", at + "signed/", office),
                new Visit(PATTERN + "secrecy/", at + "secrecy/", office));
    }

    private static void work(ApplicationContext context, ImportBatch batch) {
        var batches = context.getBean(ImportBatches.class);
        while (batches.find(batch.id()).orElseThrow().state().isAtWork()) {
            context.getBean(ImportWork.class).look();
        }
    }
}
