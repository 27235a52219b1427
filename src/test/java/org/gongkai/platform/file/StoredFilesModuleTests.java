package org.gongkai.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@SiteTest
class StoredFilesModuleTests {

    private static final String TEXT = "text/plain";

    @TempDir
    private Path folder;

    @Autowired
    private FileRows rows;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    private FileFolder bytes;
    private IncomingFolder incoming;
    private StoredFiles store;

    @BeforeEach
    void makeAStoreOfItsOwn() {
        bytes = new FileFolder(folder.resolve("files"));
        incoming = new IncomingFolder(folder.resolve("incoming"), new Space(() -> 1L << 40, 0));
        store = new StoredFiles(bytes, incoming, rows, transaction);
    }

    @Test
    void keepsAFileUnderItsContent() throws IOException {
        var words = "预算公开 " + UUID.randomUUID();

        var file = stored(words);

        assertThat(bytes.path(file.sha256())).hasContent(words);
        assertThat(store.find(file.sha256())).contains(file);
        assertThat(new String(store.bytes(file), UTF_8)).isEqualTo(words);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void keepsTheSameContentOnceAndWhoBroughtItFirst() throws IOException {
        var words = UUID.randomUUID().toString();
        var first = stored(words);

        var second = store.store(IncomingTests.bytes(words), 100, TEXT, "李公开");

        assertThat(second).isEqualTo(new Storing.Stored(first));
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatBrokeOff() {
        var dropped = new SequenceInputStream(IncomingTests.bytes("x"), new IncomingTests.Broken());

        assertThatThrownBy(() -> store.store(dropped, 100, TEXT, "张审之")).isInstanceOf(IOException.class);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatIsTooLargeOrThatTheDiskHasNoRoomFor() throws IOException {
        assertThat(store.store(IncomingTests.bytes("12345"), 4, TEXT, "张审之")).isEqualTo(new Storing.TooLarge(4));

        var full = new StoredFiles(
                bytes, new IncomingFolder(folder.resolve("incoming"), new Space(() -> 0, 1)), rows, transaction);
        assertThat(full.store(IncomingTests.bytes("12345"), 100, TEXT, "张审之")).isEqualTo(new Storing.NoSpace());
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void noticesThatAFileWasChangedBesideTheSite() throws IOException {
        var file = stored(UUID.randomUUID().toString());
        Files.writeString(bytes.path(file.sha256()), "forged");

        assertThatThrownBy(() -> store.bytes(file)).isInstanceOf(DamagedFileException.class);

        Files.delete(bytes.path(file.sha256()));
        assertThatThrownBy(() -> store.open(file)).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void aProcessKilledBetweenWritingAndMovingLeavesNoStoredFile() throws IOException {
        var words = UUID.randomUUID().toString();
        var killed = incoming.begin();
        killed.append(0, IncomingTests.bytes(words), 100);

        assertThat(store.find(sha256(words))).isEmpty();
        assertThat(stored(words).sha256()).isEqualTo(sha256(words));

        assertThat(incoming.discardUntouchedSince(Instant.now().plusSeconds(60)))
                .isEqualTo(1);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void bytesWithoutARowAreTakenOverByTheNextToBringThem() throws IOException {
        var words = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            stored(words);
            status.setRollbackOnly();
        });
        assertThat(store.find(sha256(words))).isEmpty();
        assertThat(bytes.path(sha256(words))).exists();

        assertThat(store.bytes(stored(words))).hasSize(words.length());
    }

    @Test
    void onlyFilesThatNobodyHoldsAreRemovedAndOnlyAfterSomeDays() throws IOException {
        var held = stored(UUID.randomUUID().toString());
        var unheld = stored(UUID.randomUUID().toString());
        FileKeeper keeper = some -> some.contains(held.sha256()) ? Set.of(held.sha256()) : Set.of();

        assertThat(sweep(keeper, Duration.ZERO).removeUnheld()).isZero();
        assertThat(store.find(unheld.sha256())).isPresent();

        sweep(keeper, FileSweep.GRACE.plusDays(1)).removeUnheld();
        assertThat(store.find(unheld.sha256())).isEmpty();
        assertThat(bytes.path(unheld.sha256())).doesNotExist();
        assertThat(store.bytes(held)).isNotEmpty();
    }

    /** Of this test's store alone: to it, rows of other tests are held. */
    private FileSweep sweep(FileKeeper keeper, Duration later) {
        FileKeeper others = some -> Set.copyOf(some.stream()
                .filter(sha256 -> Files.notExists(bytes.path(sha256)))
                .toList());
        return new FileSweep(bytes, incoming, rows, List.of(keeper, others), transaction, Clock.offset(clock, later));
    }

    private StoredFile stored(String words) {
        try {
            return store.store(IncomingTests.bytes(words), 1000, TEXT, "张审之") instanceof Storing.Stored(var file)
                    ? file
                    : org.assertj.core.api.Assertions.fail("not stored");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(String words) {
        return java.util.HexFormat.of().formatHex(Checked.sha256().digest(words.getBytes(UTF_8)));
    }

    private List<Path> leftBehind() {
        if (Files.notExists(incoming.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(incoming.folder())) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
