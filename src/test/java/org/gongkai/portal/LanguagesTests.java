package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Languages are files: none of these needs a line of code. */
class LanguagesTests {

    @TempDir
    Path data;

    @Test
    void fileInTheDataFolderIsALanguageOfTheSite() throws IOException {
        laid("portal_bo.properties", "language.name=བོད་སྐད།\nhome=གཙོ་ངོས།\n");

        var tibetan = new Languages(data).at("/bo").orElseThrow();

        assertThat(tibetan.tag()).isEqualTo("bo");
        assertThat(tibetan.name()).isEqualTo("བོད་སྐད།");
        assertThat(Words.in(tibetan).of("home")).isEqualTo("གཙོ་ངོས།");
        assertThat(Words.in(tibetan).of("column.content"))
                .as("what it does not say is said in Chinese")
                .isEqualTo("法定主动公开内容");
        assertThat(Words.in(tibetan).day(LocalDate.of(2026, 3, 6))).isEqualTo("2026年3月6日");
    }

    @Test
    void directionFollowsTheScript() throws IOException {
        laid("portal_ug.properties", "language.name=ئۇيغۇرچە\n");
        laid("portal_mn_Mong.properties", "language.name=ᠮᠣᠩᠭᠣᠯ\n");
        var languages = new Languages(data);

        assertThat(languages.at("/ug").orElseThrow().direction()).isEqualTo(Direction.BACKWARD);
        assertThat(languages.at("/mn-mong").orElseThrow().direction()).isEqualTo(Direction.DOWNWARD);
        assertThat(Direction.of("mn")).isEqualTo(Direction.FORWARD);
        assertThat(Direction.of("ug-Cyrl")).isEqualTo(Direction.FORWARD);
        assertThat(Direction.of("kk-Arab")).isEqualTo(Direction.BACKWARD);
    }

    @Test
    void whatNoPageCouldShowIsLeftOut() throws IOException {
        laid("portal_bo.properties", "language.name=b\npager.at={0\ndate.plain=QQQQQQQQ'\n");
        laid("portal_api.properties", "language.name=a\n");
        laid("portal_.properties", "language.name=a\n");
        var languages = new Languages(data);

        assertThat(Words.in(languages.at("/bo").orElseThrow()).of("pager.at", 1, 2))
                .isEqualTo("第 1 页，共 2 页");
        assertThat(languages.at("/api")).isEmpty();
        assertThat(languages.all()).extracting(Language::tag).containsExactly("zh-CN", "en", "bo");
    }

    @Test
    void addressTellsLanguageAndAgency() {
        var languages = new Languages(data);

        assertThat(SitePath.of("/en/agencies/a%E5%B1%80/content/", languages))
                .isEqualTo(new SitePath(Language.ENGLISH, Optional.of("a局"), "/content/"));
        assertThat(SitePath.of("/agencies/", languages).isPlain()).isTrue();
        assertThat(SitePath.of("/agencies/page/2/", languages).isPlain()).isTrue();
        assertThat(SitePath.of("/english/", languages).isPlain()).isTrue();
        assertThat(SitePath.of("/agencies/%zz/content/", languages).isPlain()).isTrue();
    }

    private void laid(String name, String words) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("languages")).resolve(name), words);
    }
}
