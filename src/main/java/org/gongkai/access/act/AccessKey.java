package org.gongkai.access.act;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what must not be readable in the database: AES-256-GCM, and HMAC-SHA-256 for what is only compared.
 *
 * <p>The key lies in the data folder, is made when it is first needed and readable by its owner alone. Processes that share a database need the
 * same file.
 */
@Component
class AccessKey {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private byte @Nullable [] key;

    AccessKey(@Value("${gongkai.data}") Path data) {
        this.file = data.resolve("access.key");
    }

    /** @param owner binds what is sealed to whom it belongs to, so that it is good in nobody else's row */
    byte[] seal(byte[] plain, long owner) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = Arrays.copyOf(nonce, NONCE + plain.length + TAG_BITS / 8);
        var box = crypt(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        System.arraycopy(box, 0, sealed, NONCE, box.length);
        return sealed;
    }

    /** @throws IllegalStateException when it was sealed with another key, or for somebody else */
    byte[] open(byte[] sealed, long owner) {
        return crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length),
                owner);
    }

    byte[] hash(byte[] plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, long owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Long.toString(owner).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("what was sealed does not fit the key " + file, failure);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            key = kept();
        }
        return key;
    }

    private byte[] kept() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Written beside its place and renamed, so that a start cut short leaves no half a key behind. */
    private void make() throws IOException {
        var unfinished = file.resolveSibling("access.key.new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly());
        var bytes = new byte[KEY];
        RANDOM.nextBytes(bytes);
        Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
        Files.move(unfinished, file, ATOMIC_MOVE);
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
