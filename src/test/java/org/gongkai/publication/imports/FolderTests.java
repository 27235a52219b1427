package org.gongkai.publication.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTests {

    @TempDir
    Path top;

    @Test
    void aFolderGivesNothingThatLiesOutsideAndFollowsNoLink() throws IOException {
        Files.writeString(top.resolve("secret.txt"), "秘密");
        var folder = Files.createDirectories(top.resolve("in/政策"));
        Files.writeString(folder.resolve("a.txt"), "正文");
        Files.createSymbolicLink(folder.resolve("b.txt"), top.resolve("secret.txt"));
        try (var found = new DiskFolder(top.resolve("in"))) {
            assertThat(found.names()).containsExactly("政策/a.txt");
            assertThat(found.read("../secret.txt", 100)).isEmpty();
            assertThat(found.read("政策/b.txt", 100)).isEmpty();
            assertThat(found.read("政策/a.txt", 100).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                    .contains("正文");
        }
    }

    @Test
    void readsNamesThatWindowsPackedInGbk() throws Exception {
        var zip = packed(Charset.forName("GBK"), "政策文件/通知.txt", "正文".getBytes(StandardCharsets.UTF_8));
        try (var folder = PackedFolder.open(zip)) {
            assertThat(folder.names()).containsExactly("政策文件/通知.txt");
        }
    }

    @Test
    void cutsABombOffAtTheLimit() throws Exception {
        var zip = packed(StandardCharsets.UTF_8, "bomb.txt", new byte[20 << 20]);
        try (var folder = PackedFolder.open(zip)) {
            assertThat(Files.size(zip)).isLessThan(100_000);
            assertThat(folder.read("bomb.txt", 1 << 20)).isEmpty();
        }
    }

    @Test
    void aBrokenArchiveIsRefused() throws IOException {
        var zip = Files.writeString(top.resolve("broken.zip"), "PK no archive");
        assertThatThrownBy(() -> PackedFolder.open(zip)).isInstanceOf(UnreadableSourceException.class);
    }

    @Test
    void aPageNamesItsFilesFromWhereItStands() {
        assertThat(FileRows.beside("zc/2021/t1.html", "./a.pdf")).isEqualTo("zc/2021/a.pdf");
        assertThat(FileRows.beside("zc/2021/t1.html", "../b.pdf?x=1")).isEqualTo("zc/b.pdf");
        assertThat(FileRows.beside("t1.html", "../../etc/passwd")).isEmpty();
    }

    private Path packed(Charset charset, String name, byte[] content) throws IOException {
        var zip = top.resolve("packed.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip), charset)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return zip;
    }
}
