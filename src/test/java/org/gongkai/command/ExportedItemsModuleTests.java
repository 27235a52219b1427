package org.gongkai.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.portal.SiteTest;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Of items, the files hold what is public and not a word more. */
@SiteTest
class ExportedItemsModuleTests {

    private static final String SHOWN = "导出所示的信息";
    private static final String DRAFT = "尚在起草的信息";
    private static final String UNSIGNED = "尚未签完的信息";
    private static final String TAKEN_BACK = "已经撤回的信息";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private AnItem items;

    @BeforeEach
    void city() {
        var city = ACity.in(context, "daochu", "导出市", 1, 0);
        items = AnItem.of(context, city, city.departments().getFirst());
    }

    @Test
    void draftsAreNotInTheFilesAndWhatIsTakenBackLeavesThem() throws IOException {
        var shown = items.published(items.content(SHOWN));
        var draft = items.draft(items.content(DRAFT));
        var unsigned = items.screened(items.submitted(items.content(UNSIGNED)));
        items.signed(unsigned, Post.INFORMATION_OFFICER);
        var takenBack = items.published(items.content(TAKEN_BACK));

        export();
        assertThat(page(shown)).content().contains(SHOWN);
        assertThat(page(takenBack)).content().contains(TAKEN_BACK);
        assertThat(page(draft)).doesNotExist();
        assertThat(page(unsigned)).doesNotExist();
        assertThat(filesWith(DRAFT, UNSIGNED)).isEmpty();
        assertThat(filesWith(SHOWN)).hasSizeGreaterThan(1);
        assertThat(filesWith(SHOWN, TAKEN_BACK))
                .filteredOn(file -> file.endsWith("content/catalogue/files/all.csv"))
                .as("the catalogue to take away")
                .isNotEmpty();

        items.withdrawn(takenBack, Post.DISCLOSURE_OFFICE);
        export();
        assertThat(filesWith(TAKEN_BACK)).isEmpty();
        assertThat(page(takenBack)).as("its notice").content().contains("内容有误");
        assertThat(page(shown)).content().contains(SHOWN);
    }

    private void export() {
        var run = Run.of("export", "all", folder, "--from", "http://localhost:" + port);
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    private Path page(Item item) {
        return folder.resolve("items/" + item.id().value() + "/index.html");
    }

    private List<Path> filesWith(String... words) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holdsAny(file, words))
                    .toList();
        }
    }

    private static boolean holdsAny(Path file, String... words) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return List.of(words).stream()
                    .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .anyMatch(text::contains);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
